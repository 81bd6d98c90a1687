import { Module } from '@nestjs/common';
import { AssignmentMakingModule } from '../assignments/making/assignment-making.module.js';
import { AppointmentActs } from './appointment-acts.service.js';
import { AppointmentsController } from './appointments.controller.js';
import { Appointments } from './appointments.service.js';

@Module({ imports: [AssignmentMakingModule], controllers: [AppointmentsController], providers: [Appointments, AppointmentActs] })
export class AppointmentsModule {}
