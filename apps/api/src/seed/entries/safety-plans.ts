import type { SafetyPlanBody } from '../../features/safety-plans/safety-plan.dto.js';

/** What Maya and her therapist wrote together. */
export const mayasPlan: SafetyPlanBody = {
  signs: ['I say yes to everything, fast.', 'The fog: I read a message four times.', 'I eat standing up.'],
  helps: ['Cold water on my wrists, then the window open.', 'Name five blue things.', 'The plant. Touch a leaf and stay until I feel it.'],
  people: [
    { name: 'Dani', phone: '+1 555 0115', note: 'roommate, any hour, can be woken', for: 'help' },
    { name: 'Priya', phone: '+1 555 0142', note: 'evenings', for: 'company' },
  ],
  places: ['The laundromat on Fifth. It hums and nobody asks.', 'The bench by the river.'],
  professionals: [{ name: 'Imani Thornquill', phone: '+1 555 0100', note: 'weekdays, nine to five' }],
  safer: ['Dani keeps the medicine and gives me one week at a time.'],
  reasons: ['My plant has a new leaf.', 'I want to know how it feels to be forty.'],
};

/** What she changed by herself, some weeks later. */
export const mayasPlanSince: SafetyPlanBody = {
  ...mayasPlan,
  signs: ['I say yes to everything, fast.', 'The fog: I read a message four times.', 'I stop looking at the plant.'],
  helps: ['Cold water on my wrists, then the window open.', 'Count five blue things, out loud if I am alone.', 'The plant. Touch a leaf and stay until I feel it.', 'Drums, with headphones.'],
};

/** What Lucía wrote alone, one evening. */
export const luciasPlan: SafetyPlanBody = {
  signs: ['Limpio lo que ya está limpio.', 'Se me cierra la garganta.'],
  helps: ['Un café despacio, junto a la ventana.', 'Los pies en el piso frío.', 'La radio bajita.'],
  people: [{ name: 'Mi hermano', phone: '+1 555 0172', note: 'contesta también de noche', for: 'help' }],
  places: ['El mercado a media mañana.'],
  professionals: [{ name: 'Imani Thornquill', phone: '+1 555 0100', note: 'entre semana, de nueve a cinco' }],
  safer: ['Las llaves del auto se quedan con mi hermano cuando no duermo.'],
  reasons: ['Los duraznos del verano.', 'Ver crecer a mi sobrina.'],
};
