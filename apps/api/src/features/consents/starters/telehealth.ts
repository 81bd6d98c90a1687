import type { ConsentStarterDto } from '../consent-text.dto.js';

export const telehealth: ConsentStarterDto = {
  kind: 'telehealth',
  title: { en: 'Sessions by video or phone', es: 'Sesiones por video o teléfono' },
  text: {
    en: `[A text to begin with. Adapt it to your practice and to the law where you work, then take the brackets out.]

# How it works
We meet by [name of the service] or by phone. You get the link in Attune. Nothing is recorded, unless you agree to that apart from this.

# What you need
A place where you can speak or type without being overheard, and a line that holds. Headphones help. If somebody comes in, say so; we can pause or meet another time.

# When the line breaks
We try again for [ten] minutes, then your therapist calls you at the number we have. Sessions by video are not for everything: your therapist may suggest to meet in person.

# Where you are
Tell us at the start of each session where you are, so that we could send help there. Somebody we may call if we are worried: [name and number, asked for in the first session].

# Your choice
You can ask for sessions in person instead, or take this back, at any time.`,
    es: `[Un texto para empezar. Adáptalo a tu consulta y a las leyes del lugar donde trabajas, y después quita los corchetes.]

# Cómo funciona
Nos vemos por [nombre del servicio] o por teléfono. El enlace te llega en Attune. No se graba nada, a menos que lo aceptes aparte.

# Qué necesitas
Un lugar donde puedas hablar o escribir sin que te oigan, y una conexión estable. Los audífonos ayudan. Si entra alguien, dilo; podemos parar o vernos en otro momento.

# Si se corta
Volvemos a intentarlo durante [diez] minutos y después tu terapeuta te llama al número que tenemos. El video no sirve para todo: tu terapeuta puede proponerte una sesión en persona.

# Dónde estás
Dinos al empezar cada sesión dónde estás, para poder enviar ayuda allí. Alguien a quien podemos llamar si nos preocupamos: [nombre y número, que se piden en la primera sesión].

# Tú eliges
Puedes pedir sesiones en persona, o retirar tu acuerdo, en cualquier momento.`,
  },
};
