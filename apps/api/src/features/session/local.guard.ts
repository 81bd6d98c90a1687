import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';

/** Runs the sign-in. A body that could not be tried goes on: its validation then says which field is at fault. */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  override handleRequest<T>(error: Error | null, found: T | false): T {
    if (error) throw error;
    return (found || undefined) as T;
  }
}
