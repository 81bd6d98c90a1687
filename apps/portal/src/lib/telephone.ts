/** The `tel:` address of a number as people write it. Stars and crosses are dialled too: Chile's crisis line begins with one. */
export function telephone(number: string): string {
  return `tel:${dialled(number)}`;
}

/** The `sms:` address of a number as people write it. */
export function message(number: string): string {
  return `sms:${dialled(number)}`;
}

/** Whether there is anything in it that a telephone could dial. */
export const dialable = (number: string): boolean => /\d.*\d/.test(number);

function dialled(number: string): string {
  return encodeURIComponent(number.replace(/[^\d+*#]/g, '')).replaceAll('%2B', '+');
}
