import type { Language, Localized } from '@attune/exercise';
import { createContext, use } from 'react';

/** The few words of the sheet itself. It speaks the client's language, which need not be that of the page around it. */
const WORDS = {
  name: { en: 'Name', es: 'Nombre' },
  date: { en: 'Date', es: 'Fecha' },
  seen: {
    en: 'Others may see paper. Keep it where it is safe for you. What it says about saving and sending is about the app.',
    es: 'Otras personas pueden ver el papel. Guárdalo donde estés a salvo. Lo que dice sobre guardar y enviar se refiere a la aplicación.',
  },
  call: {
    en: "Attune is not an emergency service. If you're in danger now, call {number}.",
    es: 'Attune no es un servicio de emergencia. Si corres peligro ahora, llama al {number}.',
  },
  people: { en: 'People and numbers I can call', es: 'Personas y números a los que puedo llamar' },
  open: { en: 'Anything may be left open.', es: 'Todo se puede dejar abierto.' },
  minutes: { en: 'About {n} minutes', es: 'Unos {n} minutos' },
  smaller: { en: 'Smaller version', es: 'Versión pequeña' },
  hard: { en: 'If this gets hard', es: 'Si se pone difícil' },
  before: { en: 'Before', es: 'Antes' },
  after: { en: 'Afterwards', es: 'Después' },
  one: { en: 'One of these', es: 'Una de estas' },
  any: { en: 'As many as fit', es: 'Las que quieras' },
  forExample: { en: 'For example', es: 'Por ejemplo' },
  ifChosen: { en: 'If you marked {words}', es: 'Si marcaste {words}' },
  ifFits: { en: 'If it fits what you wrote above', es: 'Si va con lo que escribiste arriba' },
  or: { en: 'or', es: 'o' },
  feeling: { en: 'Feeling', es: 'Sentimiento' },
  strength: { en: 'Strength, 0 to 10', es: 'Fuerza, de 0 a 10' },
  place: { en: 'How it feels there', es: 'Cómo se siente ahí' },
  ownWords: { en: 'My own words', es: 'Mis palabras' },
  in: { en: 'in {n}', es: 'inhalar {n}' },
  hold: { en: 'hold {n}', es: 'sostener {n}' },
  out: { en: 'out {n}', es: 'exhalar {n}' },
  rest: { en: 'rest {n}', es: 'pausa {n}' },
  seconds: { en: 'seconds', es: 'segundos' },
  done: { en: 'Minutes I took', es: 'Minutos que tomé' },
  rung: { en: 'Step', es: 'Paso' },
  expected: { en: 'Expected', es: 'Lo que espero' },
  actual: { en: 'As it was', es: 'Como fue' },
  circle: { en: 'Write each name on the ring where the person is today.', es: 'Escribe cada nombre en el anillo donde está hoy esa persona.' },
  me: { en: 'me', es: 'yo' },
  promise: { en: 'Promise', es: 'Promesa' },
  kept: { en: 'Kept', es: 'La mantuve' },
  notThisTime: { en: 'Not this time', es: 'Esta vez no' },
  moved: { en: 'Moved to', es: 'La pasé a' },
  lighter: { en: 'lighter', es: 'más ligera' },
  readAloud: { en: 'I read it aloud, signed it or went through it in my mind', es: 'Lo leí en voz alta, lo dije en señas o lo repasé en mi mente' },
  picture: { en: 'Room for a picture', es: 'Lugar para una imagen' },
  signature: { en: 'Signature, {role}', es: 'Firma, {role}' },
  iSay: { en: 'I say', es: 'Digo' },
  wish: { en: 'What you want', es: 'Lo que quieres' },
  kind: { en: 'Closest to', es: 'Se parece más a' },
} satisfies Record<string, Localized>;

export const PaperLanguage = createContext<Language>('en');

/** Says the sheet's own words, with what stands in the gaps. */
export function usePaper() {
  const language = use(PaperLanguage);
  return (key: keyof typeof WORDS, values: Record<string, string | number> = {}): string =>
    WORDS[key][language].replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** Says a text of the exercise in the language of the sheet. */
export function useSay() {
  const language = use(PaperLanguage);
  return (text: Localized | undefined): string => text?.[language] ?? '';
}
