// What is shown of a publisher `p` wherever it is named.
p { .id, .name, .kind, .country }
