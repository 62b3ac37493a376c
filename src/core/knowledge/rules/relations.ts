// Nouns that tell how one thing is related to another, and not what kind of thing it is: "an example of thrift", "part of the game".

const RELATIONS =
  /^(?:example|instance|part|feature|source|cause|reason|result|effect|aspect|facet|factor|element|key|problem|question|issue|matter|consequence|advantage|disadvantage|benefit|thing|one|force|influence|product|basis|goal|aim|subject|case|topic|concern|threat|way|step|evidence|proof|answer|fact|loophole|tool|friend|enemy|lot|focus)s?$/;

export const isRelation = (noun: string): boolean => RELATIONS.test(noun);
