module example.com/newsmark

go 1.26.0

require (
	github.com/BurntSushi/toml v1.6.0 // the decoder of TOML given to adrg/frontmatter, which pins one of 2018
	github.com/adrg/frontmatter v0.2.0
	go.yaml.in/yaml/v3 v3.0.6 // the decoder of YAML given to adrg/frontmatter: its own is no longer maintained
	golang.org/x/net v0.62.0
)

// For testing only.
require (
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3 // checks the JSON against schema/
	github.com/stretchr/testify v1.12.1
	github.com/yuin/goldmark v1.8.7 // renders the Markdown that is to read back the same
	golang.org/x/tools v0.52.0 // txtar, the form of the golden files
)

require (
	golang.org/x/text v0.43.0 // indirect; of jsonschema
	gopkg.in/yaml.v2 v2.4.0 // indirect; of adrg/frontmatter, raised
)
