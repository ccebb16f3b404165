package newsmark

// What printers ask so that nothing they write beside a picture is read as its
// caption or its credit, unless it is that.

// tempts reports whether text beside f, which has no caption, could be read as
// its caption. Printers then write an empty caption. It may report so of a text
// that would not be; the contrary would be wrong.
func (r *Rules) tempts(f *Figure, beside Block, read *readTexts) bool {
	p, ok := beside.(*Paragraph)
	if !ok || p == nil || knownRole(p.Role) != RoleBody {
		return false
	}
	j := r.judge(f, p.Text, read, nil)
	if j.evidence&EvidenceShort != 0 && isPhrase(j.text) {
		j.evidence |= EvidenceShape // as it would be in a box, or behind each of several
	}
	return j.evidence.Caption() || r.names(lastInBrackets(p.Text)) || r.sourceLine(j.text)
}

// tempted reports whether a printer has to write an empty caption for the
// figure body[i], so that the text before or behind it is not read as one.
func tempted(body []Block, i int, read *readTexts) bool {
	f, ok := body[i].(*Figure)
	if !ok || f == nil || hasRuns(f.Caption) {
		return false
	}
	for k := i - 1; k >= 0; k-- {
		if present(body[k]) {
			if sharedRules().tempts(f, body[k], read) {
				return true
			}
			break
		}
	}
	next := nextPresent(body, i)
	if next < 0 || sharedRules().tempts(f, body[next], read) {
		return next >= 0
	}
	rest := nextPresent(body, next)
	return rest >= 0 && creditParagraph(body[rest], read)
}

// nextPresent returns the index of the first block behind body[i] that prints
// something, -1 without one.
func nextPresent(body []Block, i int) int {
	for k := i + 1; k < len(body); k++ {
		if present(body[k]) {
			return k
		}
	}
	return -1
}

// creditParagraph reports whether b is a paragraph of the story that behind the
// caption of a picture would be read as its credit.
func creditParagraph(b Block, read *readTexts) bool {
	p, ok := b.(*Paragraph)
	if !ok || p == nil || knownRole(p.Role) != RoleBody {
		return false
	}
	line, _ := sharedRules().creditLine(p, read)
	return line
}

// lacksCredit reports whether b is a picture that has a caption and no credit.
func lacksCredit(b Block) bool {
	f, ok := b.(*Figure)
	return ok && f != nil && hasRuns(f.Caption) && f.Credit.empty()
}
