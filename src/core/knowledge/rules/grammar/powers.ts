// Nouns whose infinitive belongs to them and says no purpose: "the power to act", "an attempt to leave".

/** Nouns of being able or willing, whose infinitive says to what. */
export const POWERS =
  /(?:^|[^\p{L}])(?:power|ability|capacity|potential|right|duty|responsibility|commitment|mandate|mission|role|task|goal|plan|attempt|effort|wish|desire|decision|chance|way|ways|failure|promise|refusal|need|bid|move|time|pressure|freedom|tendency|authority|permission|willingness|intention|obligation|incentive|opportunity|opportunities|plans|efforts|attempts|steps|measures)$/u;
