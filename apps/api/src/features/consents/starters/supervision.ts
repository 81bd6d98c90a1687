import type { ConsentStarterDto } from '../consent-text.dto.js';

export const supervision: ConsentStarterDto = {
  kind: 'supervision',
  title: { en: 'When your therapist asks for advice', es: 'Cuando tu terapeuta pide consejo' },
  text: {
    en: `[A text to begin with. Adapt it to your practice and to the law where you work, then take the brackets out.]

# What supervision is
Therapists talk about their work with experienced colleagues, so that you are treated well. Those colleagues are bound to secrecy as your therapist is.

# What they hear
Usually not your name. In Attune a supervisor sees numbers under a code, and not your answers. If more is needed, [your therapist asks you first].

# If there is danger
If an answer of yours points to danger and nobody has acted in time, a supervisor may be told your name and your safety plan, so that you get help.

# Your choice
You can ask who supervises your therapist. You can say no, or take this back, at any time; we then talk about what that means for our work.`,
    es: `[Un texto para empezar. Adáptalo a tu consulta y a las leyes del lugar donde trabajas, y después quita los corchetes.]

# Qué es la supervisión
Quienes hacen terapia conversan sobre su trabajo con colegas de experiencia, para que te atiendan bien. Esas personas deben guardar secreto igual que tu terapeuta.

# Qué escuchan
Por lo general, no tu nombre. En Attune quien supervisa ve números con un código, y no tus respuestas. Si hace falta más, [tu terapeuta te pregunta antes].

# Si hay peligro
Si una respuesta tuya señala peligro y nadie ha actuado a tiempo, quien supervisa puede conocer tu nombre y tu plan de seguridad, para que recibas ayuda.

# Tú eliges
Puedes preguntar quién supervisa a tu terapeuta. Puedes decir que no, o retirar tu acuerdo, en cualquier momento; entonces conversamos sobre lo que eso significa para nuestro trabajo.`,
  },
};
