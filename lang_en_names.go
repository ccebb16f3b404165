package newsmark

// englishGiven are common given names in English, as papers sign with them.
const englishGiven = "Aaron|Abigail|Adam|Adrian|Aidan|Aisha|Alan|Albert|Alex|Alexandra|Alexis|Alfred|Alice|Alison|Allison|Alyssa|Amanda|Amber|Amelia|Amy|Andrea|Andrew|Andy|Angela|" +
	"Angus|Anita|Ann|Anna|Anne|Annie|Anthony|Antonia|Arthur|Ashley|Barbara|Barry|Becky|Ben|Benjamin|Bernard|Beth|Bethany|Betty|Beverly|Bill|Bob|Bonnie|Brad|" +
	"Bradley|Brandon|Brenda|Brendan|Brent|Brett|Brian|Bridget|Brooke|Bruce|Bryan|Callum|Cameron|Carl|Carla|Carol|Caroline|Carolyn|Carrie|Casey|Catherine|Cathy|" +
	"Charles|Charlie|Charlotte|Cheryl|Chloe|Chris|Christian|Christina|Christine|Christopher|Ciara|Cindy|Claire|Clare|Clive|Colin|Colleen|Connor|Conor|Courtney|" +
	"Craig|Cynthia|Daisy|Damian|Dan|Dana|Daniel|Danielle|Danny|Darren|Dave|David|Dean|Deborah|Declan|Denise|Dennis|Derek|Diana|Diane|Dominic|Don|Donald|Donna|" +
	"Doris|Dorothy|Doug|Douglas|Duncan|Dylan|Ed|Eddie|Edith|Edward|Edwin|Eileen|Elaine|Eleanor|Elizabeth|Ella|Ellen|Ellie|Emily|Emma|Eric|Erica|Erik|Erin|Esther|" +
	"Ethan|Eugene|Eva|Eve|Evelyn|Felicity|Fern|Fiona|Frances|Francis|Frank|Fred|Freddie|Gabriel|Gail|Gareth|Garry|Gary|Gavin|Gemma|Geoff|Geoffrey|George|Georgina|" +
	"Gerald|Gerard|Gillian|Gina|Glen|Glenn|Gloria|Gordon|Grace|Graham|Greg|Gregory|Guy|Gwen|Hannah|Harold|Harriet|Harry|Harvey|Hayley|Hazel|Heather|Helen|Henry|" +
	"Herbert|Holly|Howard|Hugh|Ian|Imogen|Irene|Isaac|Isabel|Isabella|Isla|Ivan|Ivy|Jack|Jackie|Jacob|Jade|Jake|James|Jamie|Jane|Janet|Janice|Jared|Jasmine|" +
	"Jason|Jay|Jean|Jeff|Jeffrey|Jenna|Jennifer|Jenny|Jeremy|Jerry|Jesse|Jessica|Jill|Jim|Jimmy|Jo|Joan|Joanna|Joanne|Jodie|Joe|Joel|John|Johnny|Jon|Jonathan|" +
	"Jordan|Joseph|Josephine|Josh|Joshua|Joy|Joyce|Judith|Judy|Julia|Julian|Julie|Justin|Kara|Karen|Kate|Katherine|Kathleen|Kathryn|Kathy|Katie|Kayla|Keith|" +
	"Kelly|Ken|Kenneth|Kerry|Kevin|Kieran|Kim|Kimberly|Kirsty|Kristen|Kristin|Kyle|Larry|Laura|Lauren|Laurie|Lawrence|Leah|Lee|Leo|Leon|Leonard|Lesley|Leslie|" +
	"Lewis|Liam|Linda|Lindsay|Lisa|Liz|Lois|Lorraine|Louis|Louise|Lucy|Luke|Lydia|Lynn|Madeleine|Maggie|Malcolm|Marcus|Margaret|Margo|Maria|Marie|Marion|Marjorie|" +
	"Mark|Martha|Martin|Mary|Matt|Matthew|Maureen|Max|Maya|Megan|Meghan|Mel|Melanie|Melissa|Mia|Michael|Michelle|Miguel|Mike|Miles|Mohammed|Moira|Molly|Monica|" +
	"Morgan|Muhammad|Nadia|Naomi|Natalie|Natasha|Nathan|Neil|Niall|Niamh|Nicholas|Nick|Nicola|Nicole|Nigel|Nina|Noah|Noel|Nora|Norman|Oliver|Olivia|Oscar|Owen|" +
	"Pam|Pamela|Patricia|Patrick|Paul|Paula|Peggy|Penny|Peter|Phil|Philip|Philippa|Phillip|Phoebe|Polly|Priya|Rachael|Rachel|Ralph|Raymond|Rebecca|Rhys|Richard|" +
	"Rick|Rob|Robert|Roberta|Robin|Rodney|Roger|Ron|Ronald|Rory|Rosalind|Rose|Rosemary|Rosie|Ross|Roy|Rupert|Russell|Ruth|Ryan|Sally|Sam|Samantha|Samuel|Sandra|" +
	"Sara|Sarah|Scott|Sean|Seth|Shane|Shannon|Sharon|Shaun|Sheila|Shirley|Sian|Simon|Siobhan|Sophia|Sophie|Stacey|Stanley|Stella|Stephanie|Stephen|Steve|Steven|" +
	"Stewart|Stuart|Sue|Susan|Susannah|Suzanne|Sylvia|Tamara|Tania|Tanya|Tara|Taylor|Ted|Teresa|Terry|Tess|Tessa|Theresa|Thomas|Tiffany|Tim|Timothy|Tina|Toby|" +
	"Todd|Tom|Tommy|Toni|Tony|Tracey|Tracy|Travis|Trevor|Tyler|Valerie|Vanessa|Vera|Vernon|Veronica|Vicky|Victor|Victoria|Vincent|Vivian|Walter|Warren|Wayne|" +
	"Wendy|Wilfred|William|Yvonne|Zach|Zachary|Zoe"
