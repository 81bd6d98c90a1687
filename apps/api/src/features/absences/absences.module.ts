import { Module } from '@nestjs/common';
import { Absences } from './absences.js';

@Module({ providers: [Absences], exports: [Absences] })
export class AbsencesModule {}
