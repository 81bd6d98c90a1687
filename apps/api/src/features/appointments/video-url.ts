import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, MaxLength, ValidateBy } from 'class-validator';

/** Whether a text is an https address without a name and password in it. */
export function isVideoUrl(value: unknown): boolean {
  if (typeof value !== 'string' || /[\s\0]/.test(value) || !URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return protocol === 'https:' && !username && !password;
}

/** The address of a video meeting, trimmed. Nothing but https: it is opened by a press of the client. */
export const IsVideoUrl = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(), MaxLength(500),
    ValidateBy({ name: 'isVideoUrl', validator: { validate: isVideoUrl, defaultMessage: () => 'must be an https address' } }),
  );
