import { stemsOf } from './stems.js';

/** Words people use for the same need, in both languages, forms that endings do not explain among them. */
const KIN = `
  sleep asleep sleepless insomnia awake nights dormir duermo duerme insomnio sueno desvelo
  panic anxiety anxious nervous tense panico ansiedad ansiosa ansias angustia nervios tension
  calm relax unwind calma calmar calmarse calmarme relajar respirar breathing
  boss manager supervisor jefe jefa jefatura
  work job office colleague colleagues trabajo empleo oficina colega colegas
  angry anger mad furious rage resentment enojo enojada rabia ira furia bronca resentimiento
  lonely alone loneliness isolated lonesome soledad solo sola solitario aislada aislado solas
  sunday sundays weekend weekends domingo domingos finde
  partner husband wife spouse boyfriend girlfriend couple marriage pareja esposo esposa marido novio novia matrimonio
  parent parents mother father mom dad mum madre padre padres mama papa
  family relatives siblings brother sister familia familiares hermano hermana hermanos
  friend friends friendship amistad amistades amigo amiga amigos
  conflict argue argument fight quarrel fighting conflicto pelea pelear discutir discusion
  ruminate rumination overthinking overthink thoughts thinking think replays pensar pienso pensamientos rumiar vueltas
  procrastinate procrastination postpone delay procrastinar postergar aplazar posponer
  guilt guilty culpa culpable
  shame ashamed embarrassed verguenza
  tired exhausted exhaustion fatigue burnout worn cansancio cansada agotamiento agotada fatiga
  sad sadness depressed depression low unhappy triste tristeza depresion deprimida bajon animo
  cry crying tears llorar lloro llanto
  overwhelmed overwhelm breakdown meltdown crisis abrumada desborde desbordada limite
  afraid fear scared frightened miedo temor asustada
  critic criticism harsh critica critico dureza
  trust confianza confio confia confiar desconfianza desconfiada
  limit limits boundary boundaries limite limites
  ask asking request pedir pido peticion
  help ayuda ayudar
  rest break recharge descansar descanso pausa
  needs necesidades
  neglect negligencia abandono
  numb empty emptiness vacio
  forgive forgiveness perdonar perdon
  thank thanks gratitude grateful gracias gratitud agradecer
  touch contacto
  money dinero
  eat eating meals food comer comida
  walk walking move caminar caminata pasear
  write writing journal diary escribir diario
  listen listening escuchar escucha
  kind kindness amable amabilidad
`;

/** "limite" stands for a boundary and for being at the end of one's strength: a stem may be of several families. */
const families = new Map<string, number[]>();
for (const [family, line] of KIN.trim().split('\n').entries()) {
  for (const stem of line.trim().split(/\s+/).flatMap(stemsOf)) families.set(stem, [...(families.get(stem) ?? []), family]);
}

/** Every family of words that a word belongs to, most often none or one. */
export const kinOf = (word: string): ReadonlySet<number> => new Set(stemsOf(word).flatMap((stem) => families.get(stem) ?? []));
