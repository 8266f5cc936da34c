#pragma once

#include "core/plan/event.h"

namespace moderato::test {

/// An event with one session in which the checks find nothing: 90 minutes from 30 November 2022, 10:00 UTC, with chair,
/// moderator, rapporteur and timekeeper, a panel of four with 3 + 2 minutes each, floor, wrap-up and buffer.
Event soundEvent();

/// The places of its segments.
constexpr qsizetype panelAt = 0;
constexpr qsizetype floorAt = 1;
constexpr qsizetype wrapUpAt = 2;
constexpr qsizetype bufferAt = 3;

/// Its only session, that session's only agenda, and a segment of it.
Session& sessionOf(Event& event);
Agenda& agendaOf(Event& event);
Segment& segmentOf(Event& event, qsizetype at);

/// The participant with this role, of several the first.
Participant& participantWith(Event& event, Role role);
Person& personOf(Event& event, const Participant& participant);

/// A second session at the same place of the agenda's people, so many minutes after the first one's start.
void addSessionAfter(Event& event, int minutesLater);

}  // namespace moderato::test
