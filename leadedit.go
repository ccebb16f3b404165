package newsmark

import (
	"slices"
	"strings"
)

// writeOtherImages sets the lead's new address in every other image key that
// has the same address as the lead: themes ask for one picture under several
// names.
func (w *fieldWriter) writeOtherImages(r *fieldReader, rows []FieldName, lead int) {
	was, _ := pictureAddress(r.entries[lead].value)
	addr := w.address()
	for _, h := range r.hits(rows) {
		if rows[h.row].Field != FieldLead || h.entry == lead {
			continue
		}
		v := r.entries[h.entry].value
		w.is.Fields[h.entry].Value = mapAddresses(v, func(have string) string {
			if have == was {
				return addr
			}
			return have
		})
	}
}

// mapAddresses returns v with every picture's address in it replaced.
func mapAddresses(v any, to func(string) string) any {
	switch v := v.(type) {
	case string:
		if text := strings.TrimSpace(v); isPictureAddress(text) {
			if now := to(text); now != text {
				return now
			}
		}
	case []any:
		list := make([]any, len(v))
		for i := range v {
			list[i] = mapAddresses(v[i], to)
		}
		return list
	case map[string]any:
		dict := make(map[string]any, len(v))
		for key := range v {
			dict[key] = v[key]
			if slices.Contains(addressKeys[:], key) {
				dict[key] = mapAddresses(v[key], to)
			}
		}
		return dict
	}
	return v
}

// leadLike returns the lead in the shape of old. A text, or nothing, becomes
// a mapping if there is more to say than an address.
func (w *fieldWriter) leadLike(old any) any {
	addr := w.address()
	was, in := pictureAddress(old)
	if list, ok := old.([]any); ok && in == nil {
		i := slices.IndexFunc(list, func(v any) bool { found, _ := pictureAddress(v); return found != "" })
		if i >= 0 {
			list = slices.Clone(list)
			list[i] = w.leadLike(list[i])
			return list
		}
	}
	lead := w.a.Lead
	more := lead.Alt != "" || lead.Title != "" || lead.Width != 0 || lead.Height != 0
	if in == nil && !more {
		return addr
	}
	dict := map[string]any{}
	if in == nil {
		dict[addressKeys[0]] = addr
	} else {
		dict = mapAddresses(in, func(have string) string {
			if have == was {
				return addr
			}
			return have
		}).(map[string]any)
	}
	setOrDelete(dict, "alt", lead.Alt, lead.Alt != "")
	setOrDelete(dict, "title", lead.Title, lead.Title != "")
	setOrDelete(dict, "width", int64(lead.Width), lead.Width != 0)
	setOrDelete(dict, "height", int64(lead.Height), lead.Height != 0)
	if list, ok := old.([]any); ok {
		list = slices.Clone(list)
		list[slices.IndexFunc(list, func(v any) bool { found, _ := pictureAddress(v); return found != "" })] = dict
		return list
	}
	return dict
}

// setOrDelete sets a key that says something, unless it says it already.
func setOrDelete(dict map[string]any, key string, v any, some bool) {
	if old, ok := textOf(dict[key]); ok && some {
		if now, _ := textOf(v); now == old || pixelSize(dict[key]) != 0 && any(int64(pixelSize(dict[key]))) == v {
			return
		}
	}
	if some {
		dict[key] = v
	} else {
		delete(dict, key)
	}
}
