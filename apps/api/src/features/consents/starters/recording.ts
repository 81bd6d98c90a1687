import type { ConsentStarterDto } from '../consent-text.dto.js';

export const recording: ConsentStarterDto = {
  kind: 'recording',
  title: { en: 'Recording sessions', es: 'Grabar sesiones' },
  text: {
    en: `[A text to begin with. Adapt it to your practice and to the law where you work, then take the brackets out.]

# What is recorded
[Sound / sound and picture] of sessions that we agree on each time. You can ask to stop at any moment, also in the middle.

# What for
[For your therapist to look at their own work / for supervision / for training]. For nothing else.

# Who sees or hears it
[Your therapist and their supervisor]. Nobody else, and not outside of the practice.

# How long
It is kept locked and destroyed after [four weeks] at the latest. It is not part of your record.

# Your choice
Saying no changes nothing about your treatment. You can say yes and take it back later; then what was recorded is destroyed.`,
    es: `[Un texto para empezar. Adáptalo a tu consulta y a las leyes del lugar donde trabajas, y después quita los corchetes.]

# Qué se graba
[El sonido / el sonido y la imagen] de las sesiones que acordemos cada vez. Puedes pedir que paremos en cualquier momento, también a la mitad.

# Para qué
[Para que tu terapeuta revise su propio trabajo / para supervisión / para formación]. Para nada más.

# Quién lo ve o lo oye
[Tu terapeuta y quien le supervisa]. Nadie más, y nunca fuera de la consulta.

# Por cuánto tiempo
Se guarda bajo llave y se destruye a más tardar después de [cuatro semanas]. No es parte de tu expediente.

# Tú eliges
Decir que no no cambia nada en tu tratamiento. Puedes decir que sí y retirarlo después; entonces se destruye lo grabado.`,
  },
};
