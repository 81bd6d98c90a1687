import { Module } from '@nestjs/common';
import { AssignmentMaking } from './assignment-making.js';
import { Pausing } from './pausing.js';
import { Replanning } from './replanning.js';

/** Apart from the routes, because the worker makes assignments too. */
@Module({ providers: [AssignmentMaking, Pausing, Replanning], exports: [AssignmentMaking, Pausing, Replanning] })
export class AssignmentMakingModule {}
