// What is shown of an entity `x` wherever it is named.
x { .id, .name, .iso2, .iso3, .wikidata, .country, .listed, type: head([label IN labels(x) WHERE label <> 'Entity']) }
