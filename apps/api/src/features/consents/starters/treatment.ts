import type { ConsentStarterDto } from '../consent-text.dto.js';

export const treatment: ConsentStarterDto = {
  kind: 'treatment',
  title: { en: 'Our work together', es: 'Nuestro trabajo en conjunto' },
  text: {
    en: `[A text to begin with. Adapt it to your practice and to the law where you work, then take the brackets out.]

# What we do
We meet for sessions of [50] minutes, usually [once a week]. Between sessions your therapist may suggest small exercises. Each one is an offer: you can leave it, make it smaller, or ask about it.

# What to expect
Many people find that talking and practicing helps. It does not help everybody, and it can feel heavier for a while. Tell your therapist when something does not fit. You can ask at any time about other ways to get help.

# What your therapist needs to know
Tell us when you are in danger, or when somebody else is. In an emergency call [the local emergency number]; this practice does not answer at all hours.

# Sessions you cannot come to
Tell us at least [24] hours before. [What you charge otherwise.]

# Ending
You can stop at any time, without a reason. If you can, say so in a session, so that we can end well.

# Your word
- You have read this and could ask about it.
- You agree to this work as it is described here.
- You can take this back at any time.`,
    es: `[Un texto para empezar. Adáptalo a tu consulta y a las leyes del lugar donde trabajas, y después quita los corchetes.]

# Qué hacemos
Nos reunimos en sesiones de [50] minutos, por lo general [una vez por semana]. Entre sesiones tu terapeuta puede proponerte ejercicios pequeños. Cada uno es una propuesta: puedes dejarlo, hacerlo más pequeño o preguntar.

# Qué puedes esperar
A muchas personas les ayuda conversar y practicar. No le ayuda a todo el mundo, y por un tiempo puede pesar más. Dile a tu terapeuta cuando algo no te sirva. Puedes preguntar en cualquier momento por otras formas de ayuda.

# Lo que tu terapeuta necesita saber
Avísanos si estás en peligro, o si alguien más lo está. En una emergencia llama al [número local de emergencias]; esta consulta no responde a todas horas.

# Sesiones a las que no puedes venir
Avísanos con al menos [24] horas. [Qué se cobra si no.]

# Terminar
Puedes dejarlo en cualquier momento, sin dar una razón. Si puedes, dilo en una sesión, para cerrar bien.

# Tu palabra
- Leíste esto y pudiste preguntar.
- Aceptas este trabajo como aquí se describe.
- Puedes retirar tu acuerdo en cualquier momento.`,
  },
};
