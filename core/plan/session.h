#pragma once

#include "core/plan/agenda.h"
#include "core/plan/person.h"
#include "core/plan/policy.h"

#include <QDate>
#include <QStringList>
#include <QTime>

namespace moderato {

/// A date and time of day as the clock on the wall shows it; the session's time zone makes it a moment.
struct WallTime {
    QDate date;
    QTime time;

    bool operator==(const WallTime&) const = default;
};

/// A finding that was accepted as it is, with the reason.
struct Acceptance {
    AcceptanceId id;
    QString key;  ///< the finding's key: its code and the ids of its place
    QString reason;

    bool operator==(const Acceptance&) const = default;
};

/// A slot with a time limit, and the alternative agendas to fill it.
struct Session {
    SessionId id;
    QString title;
    QString description;
    Seconds limit = minutes(90);    ///< over 0, at most 24 h
    std::optional<WallTime> start;  ///< none: the plan is in offsets alone
    QString timeZone;               ///< IANA name of the start; empty if there is none yet
    bool hardEnd = false;           ///< the room is taken away at the limit
    QString place;
    QString onSiteInfo;  ///< for those on site: the way to the room, when to be there
    QString onlineInfo;  ///< for those online: the address of the meeting, the test call
    PersonId contact;    ///< whom those who have a part in it turn to; null if nobody
    Format format = Format::OnSite;
    Policy policy;
    QStringList expectedOutcomes;
    AgendaId chosen;  ///< one of the agendas; null if there is none
    QList<Participant> participants;
    QList<Acceptance> accepted;
    QList<Agenda> agendas;

    bool operator==(const Session&) const = default;
};

}  // namespace moderato
