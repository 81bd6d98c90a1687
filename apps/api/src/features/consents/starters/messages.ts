import type { ConsentStarterDto } from '../consent-text.dto.js';

export const messages: ConsentStarterDto = {
  kind: 'messages',
  title: { en: 'Writing between sessions', es: 'Escribirnos entre sesiones' },
  text: {
    en: `[A text to begin with. Adapt it to your practice and to the law where you work, then take the brackets out.]

# What messages are for
For questions about exercises and appointments, and for what should not wait until we meet. What needs more room belongs in a session.

# When they are read
On working days, usually within [two] days. Not at night, not on weekends, and not while your therapist is away; then you see who stands in.

# Not for emergencies
Nobody watches the messages. When you or somebody else is in danger, call [the local emergency number] or open "Hard moment" in Attune.

# Who can read them
Those who treat you. Messages are part of your record and are kept like it. On your own phone or computer, others may see them: lock it, and sign out where you share it.

# Mails and notifications
They say only that something is there, never what. You choose in Attune whether and when they come.`,
    es: `[Un texto para empezar. Adáptalo a tu consulta y a las leyes del lugar donde trabajas, y después quita los corchetes.]

# Para qué son los mensajes
Para preguntas sobre ejercicios y citas, y para lo que no conviene dejar hasta la próxima sesión. Lo que necesita más espacio va en una sesión.

# Cuándo se leen
En días laborables, por lo general en [dos] días. No de noche, no en fin de semana, ni cuando tu terapeuta está fuera; entonces ves quién le reemplaza.

# No son para emergencias
Nadie está mirando los mensajes. Si tú o alguien más está en peligro, llama al [número local de emergencias] o abre "Momento difícil" en Attune.

# Quién puede leerlos
Quienes te atienden. Los mensajes son parte de tu expediente y se guardan igual. En tu teléfono o computadora puede verlos otra gente: ponle clave, y cierra la sesión donde lo compartes.

# Correos y avisos
Dicen solo que hay algo, nunca qué. Tú eliges en Attune si llegan y cuándo.`,
  },
};
