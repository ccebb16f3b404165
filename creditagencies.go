package newsmark

// worldAgencies returns the agencies that credits name in most languages. Those
// in small letters are written so, too: by taz and blogs.
func worldAgencies() []Agency {
	const left = "The harbour at dawn (%)"
	all := agencies("en, fr, de, es, ko, ja sites; facts of 1,629 pages, section 5", left,
		"ap", "The Associated Press", "Associated Press", "reuters", "afp", "Agence France-Presse", "EPA",
		"Getty", "Bloomberg", "Alamy", "ZUMA", "NurPhoto", "Anadolu",
		"ANSA", "Lusa", "EFE", "Belga", "ANP", "NTB", "Ritzau", "Ritzau Scanpix", "Scanpix", "Lehtikuva", "CTK", "ČTK", "MTI",
		"Xinhua", "Yonhap", "Kyodo", "Jiji", "Sputnik", "TASS", "Abaca", "SIPA", "Sipa USA",
		"NASA", "Wikipedia", "Creative Commons", "Facebook", "Instagram", "Twitter",
		"WireImage", "Rex Features", "EyeEm", "Corbis",
		"Icon Sportswire", "UPI", "PTI", "Bernama", "Antara", "VNA", "TTXVN", "WAFA", "Agencia Brasil", "Agência Brasil", "Photo12", "Bridgeman Images", "Mary Evans")
	return append(all, libraries()...)
}

// libraries returns the agencies that sell or give pictures by anybody.
func libraries() []Agency {
	rows := agencies("credits of papers and blogs in most languages", "The harbour at dawn. Pixavril / %",
		"shutterstock", "iStock", "iStockphoto", "pixabay", "Adobe Stock", "stock.adobe.com", "Fotolia",
		"unsplash", "pexels", "Flickr", "Depositphotos", "Dreamstime", "123RF", "Freepik")
	for i := range rows {
		rows[i].Library = true
	}
	return rows
}
