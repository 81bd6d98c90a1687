import { Module } from '@nestjs/common';
import { AssignmentMaking } from './assignment-making.js';

/** Apart from the routes, because the worker makes assignments too. */
@Module({ providers: [AssignmentMaking], exports: [AssignmentMaking] })
export class AssignmentMakingModule {}
