import { Body, Controller, Get, Headers, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../platform/http/if-match.js';
import { markPut } from '../../platform/http/put-answer.js';
import { AppointmentActs } from './appointment-acts.service.js';
import { AppointmentBody, AppointmentDto, AppointmentPageDto, AppointmentQuery, MyAppointmentsDto } from './appointment.dto.js';
import { Appointments } from './appointments.service.js';

@ApiTags('appointments')
@Controller()
export class AppointmentsController {
  constructor(
    private readonly appointments: Appointments,
    private readonly acts: AppointmentActs,
  ) {}

  /** Makes or moves an appointment; plans that hang on it follow, and what was done stays. */
  @Requires('appointment.write')
  @Put('appointments/:id')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: AppointmentDto })
  @ApiCreatedResponse({ type: AppointmentDto })
  async put(
    @IdParam() id: string,
    @Body() body: AppointmentBody,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AppointmentDto> {
    const { created, appointment } = await this.acts.put(id, body, revisionOf(ifMatch));
    markPut(reply, created, appointment.revision);
    return appointment;
  }

  /** Calls an appointment off. */
  @Requires('appointment.write')
  @Post('appointments/:id/cancel')
  @HttpCode(200)
  cancel(@IdParam() id: string): Promise<AppointmentDto> {
    return this.acts.cancel(id);
  }

  /** A client's appointments, the earliest first. */
  @Requires('client.record')
  @Get('clients/:id/appointments')
  list(@IdParam() id: string, @Query() query: AppointmentQuery): Promise<AppointmentPageDto> {
    return this.appointments.list(id, query);
  }

  /** The client's own that are still to come. */
  @Requires('appointment.own')
  @Get('me/appointments')
  mine(): Promise<MyAppointmentsDto> {
    return this.appointments.mine();
  }
}
