/** A plan with something in every section. */
export const planBody = (given: object = {}) => ({
  signs: ['I stop answering messages.', 'My jaw hurts.'],
  helps: ['Cold water on my wrists.', 'Feet on the kitchen tiles.'],
  people: [
    { name: 'Ines R.', phone: '+34 600 000 001', note: 'sister, any hour', for: 'help' },
    { name: 'Tove L.', phone: null, note: null, for: 'company' },
  ],
  places: ['The library, second floor.'],
  professionals: [{ name: 'Health center', phone: '+34 600 000 002', note: 'until eight' }],
  safer: ['The pills are with Ines.'],
  reasons: ['The garden in April.'],
  ...given,
});

/** What a plan says before anybody wrote in it. */
export const EMPTY_PLAN = { signs: [], helps: [], people: [], places: [], professionals: [], safer: [], reasons: [] };
