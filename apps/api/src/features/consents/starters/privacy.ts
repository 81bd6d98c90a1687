import type { ConsentStarterDto } from '../consent-text.dto.js';

export const privacy: ConsentStarterDto = {
  kind: 'privacy',
  title: { en: 'How we keep what you tell us', es: 'Cómo cuidamos lo que nos cuentas' },
  text: {
    en: `[A text to begin with. Adapt it to your practice and to the law where you work, then take the brackets out.]

# What we keep
Your name and how to reach you, what you write in your exercises and messages, appointments, and the notes your therapist writes.

# Who can read it
Your therapist, and those who treat you with them. What you mark as "only for you" nobody else reads. The people who run the practice see names and dates, and not what you wrote. You can see in Attune who opened your answers.

# When we may have to speak
We tell somebody else without asking you only where the law says so: [for example, when a life or a child is in danger, or when a court orders it]. Where we can, we tell you first.

# How long
We keep the record for [number] years after the last session, as [the law] asks. Then it is destroyed.

# What you can ask for
You can read what we keep, take a copy along, and ask us to correct it. Write to [name and address of whoever answers]. You can also complain to [the authority].`,
    es: `[Un texto para empezar. Adáptalo a tu consulta y a las leyes del lugar donde trabajas, y después quita los corchetes.]

# Qué guardamos
Tu nombre y cómo contactarte, lo que escribes en tus ejercicios y mensajes, las citas y las notas que escribe tu terapeuta.

# Quién puede leerlo
Tu terapeuta, y quienes te atienden a su lado. Lo que marcas como "nada más para ti" no lo lee nadie más. Quienes administran la consulta ven nombres y fechas, y no lo que escribiste. En Attune puedes ver quién abrió tus respuestas.

# Cuándo podemos tener que hablar
Se lo decimos a alguien más sin preguntarte solo cuando la ley lo pide: [por ejemplo, si corre peligro una vida o una persona menor de edad, o si lo ordena un tribunal]. Cuando se puede, te lo decimos antes.

# Por cuánto tiempo
Guardamos tu expediente [número] años después de la última sesión, como pide [la ley]. Después se destruye.

# Qué puedes pedir
Puedes leer lo que guardamos, llevarte una copia y pedir que se corrija. Escribe a [nombre y dirección de quien responde]. También puedes presentar una queja ante [la autoridad].`,
  },
};
