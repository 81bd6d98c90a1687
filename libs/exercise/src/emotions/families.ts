import type { Localized } from '../types/localized.js';

/** The eight families of the feelings wheel, in the order they stand around it. */
export const emotionFamilies = ['glad', 'calm', 'close', 'longing', 'sad', 'afraid', 'angry', 'tired'] as const;
export type EmotionFamily = (typeof emotionFamilies)[number];

export interface EmotionWord {
  id: string;
  family: EmotionFamily;
  label: Localized;
}

/** Words for the ends of a feeling's strength, 0 to 10. */
export const intensityLabels: Record<'0' | '10', Localized> = {
  '0': { en: 'Barely there', es: 'Apenas se nota' },
  '10': { en: 'As strong as I can imagine', es: 'Con toda la fuerza que puedo imaginar' },
};
