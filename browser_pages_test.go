package newsmark

// browserNonce marks the scripts and requests that are the test's own.
const browserNonce = "9b1c7e5a"

// runnerPage loads the pages, several at a time, each in a frame. A page tells
// it when it is done. One that has not in time is loaded once more, with more
// time; then it has been left or has hung.
const runnerPage = `<!DOCTYPE html><title>run</title><body><script>
const total = %d, frames = 6, limit = 5000;
let next = 0, left = total;
const again = [];
const own = { method: "POST", headers: { "X-Report": "` + browserNonce + `" } };
async function finish(frame, number, hits) {
  if (frame.number !== number) return;
  frame.number = -1;
  clearTimeout(frame.timer);
  frame.remove();
  if (hits.length && hits[0] === "did not end" && !frame.again) again.push(number);
  else {
    await fetch("/report/" + number, { ...own, body: JSON.stringify(hits) });
    left--;
  }
  if (left === 0) await fetch("/done", own);
  else start();
}
function start() {
  const second = next >= total;
  if (second && !again.length) return;
  const number = second ? again.shift() : next++, frame = document.createElement("iframe");
  frame.number = number;
  frame.again = second;
  frame.loads = 0;
  frame.timer = setTimeout(() => finish(frame, number, ["did not end"]), second ? 3 * limit : limit);
  frame.onload = () => { if (++frame.loads > 1) finish(frame, number, ["navigation"]) };
  frame.src = "/page/" + number + "/index?` + browserNonce + `";
  document.body.append(frame);
}
onmessage = e => {
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === e.source && e.data && e.data.nonce === "` + browserNonce + `") finish(frame, e.data.number, e.data.hits);
};
for (let i = 0; i < frames; i++) start();
</script>`

// hookScript stands first in every page. It replaces what a script would do
// by a note of it, keeps what it needs itself, and defines what is done with
// the page once it is there.
const hookScript = `(() => {
const hits = [], post = parent.postMessage.bind(parent), later = setTimeout;
const hit = (name, result) => function () { hits.push(name); return result };
for (const name of ["alert", "confirm", "prompt", "print", "eval", "open"]) window[name] = hit(name);
window.Function = hit("eval", () => {});
window.fetch = hit("fetch", new Promise(() => {}));
window.WebSocket = window.EventSource = window.Worker = window.SharedWorker = window.RTCPeerConnection = hit("socket");
navigator.sendBeacon = hit("beacon");
XMLHttpRequest.prototype.open = XMLHttpRequest.prototype.send = hit("xhr");
document.write = document.writeln = hit("write");
document.open = hit("write");
const loaded = /^(img|media|frame|object)-src$/;
addEventListener("securitypolicyviolation", e => {
  if (!loaded.test(e.effectiveDirective)) hits.push(e.effectiveDirective, e.blockedURI + " " + e.sample);
  else if (/^(frame|object)/.test(e.effectiveDirective) && !/^(https?|ftp)\b/.test(e.blockedURI)) hits.push("frame of data", e.blockedURI);
}, true);
addEventListener("click", e => {
  const link = e.target.closest && e.target.closest("a");
  if (link && !/^\s*javascript:/i.test(link.href.baseVal ?? link.href)) e.preventDefault();
}, true);
// What may be embedded is taken out before it loads, which takes long; that it
// may is said by the browser's own reading of the address.
const embedded = [];
new MutationObserver(() => {
  for (const element of document.querySelectorAll("iframe[src], object[data], video[src], audio[src]")) {
    const url = URL.parse(element.src || element.data, document.baseURI);
    if (url && /^(https?|ftp):$/.test(url.protocol)) { embedded.push(element); element.remove() }
  }
}).observe(document, { childList: true, subtree: true });
const kinds = ["click", "mouseover", "focus", "error", "load", "toggle"];
const more = ["dblclick", "mousedown", "mouseup", "mouseenter", "mouseout", "pointerenter", "pointerdown", "blur", "focusin", "beforetoggle", "input",
  "change", "submit", "keydown", "animationend", "animationstart", "transitionend", "scroll", "wheel", "begin", "end", "cuechange", "canplay"];
const kindsFor = element => element.getAttributeNames().some(name => name.startsWith("on")) ? [...kinds, ...more] : kinds;
window.__exercise = (number, parts) => {
  if (parent !== top) return;
  for (let i = 0; i < parts; i++) {
    const main = document.getElementById("part" + i);
    if (!main || main.parentNode !== document.body || main.localName !== "main") hits.push("structure", "part" + i);
  }
  if (document.body.children.length !== parts + 1) hits.push("structure", "around the parts");
  const run = () => {
    for (const element of [...document.querySelectorAll("main, main *"), ...embedded])
      for (const kind of kindsFor(element)) {
        const event = /^(click|dblclick|mouse)/.test(kind) ? new MouseEvent(kind, { bubbles: true, cancelable: true }) : new Event(kind, { bubbles: kind === "submit" });
        element.dispatchEvent(event);
      }
    later(() => post({ nonce: "` + browserNonce + `", number, hits }, "*"), 30);
  };
  if (document.readyState === "complete") run();
  else { addEventListener("load", run); }
};
})();`
