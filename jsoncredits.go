package newsmark

func (p *jsonPrinter) bylines(bylines []Byline) {
	if len(bylines) == 0 {
		return
	}
	p.key("bylines")
	p.open('[')
	for _, b := range bylines {
		p.open('{')
		p.member("text", b.Text)
		p.strings("names", b.Names)
		p.close('}')
	}
	p.close(']')
}

func (p *jsonPrinter) credits(credits []Credit) {
	if len(credits) == 0 {
		return
	}
	p.key("credits")
	p.open('[')
	for i := range credits {
		p.creditMembers(&credits[i])
	}
	p.close(']')
}

func (p *jsonPrinter) credit(c *Credit) {
	if !c.empty() {
		p.key("credit")
		p.creditMembers(c)
	}
}

func (p *jsonPrinter) creditMembers(c *Credit) {
	p.open('{')
	p.member("text", c.Text)
	p.strings("photographers", c.Photographers)
	p.member("agency", c.Agency)
	p.member("date", c.Date)
	p.close('}')
}
