// Whether the entity `x` is one of `t.in`: ids, and names in small letters.
(x.id IN t.in OR toLower(x.name) IN t.in OR any(alias IN x.aliases WHERE toLower(alias) IN t.in))
