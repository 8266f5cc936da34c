#pragma once

#include "core/plan/id.h"
#include "core/plan/words.h"

#include <QDate>
#include <QList>
#include <QString>

namespace moderato {

/// Somebody who appears in the event's sessions.
struct Person {
    PersonId id;
    QString name;
    QString sayingTheName;  ///< how the name is said, for the chair
    QString affiliation;
    QString constituency;      ///< the group that the person speaks for, such as "youth"
    QString stakeholderGroup;  ///< such as "Civil Society"
    QString region;            ///< such as "African"
    QString gender;
    QString timeZone;  ///< IANA name where it differs from the session's; empty if not known
    QString email;
    QString phone;
    QString note;  ///< internal: never on a handout

    bool operator==(const Person&) const = default;
};

/// One person's part in one session: the roles, where from, and how the invitation stands.
struct Participant {
    ParticipantId id;
    PersonId person;
    QList<Role> roles;
    Attendance attendance = Attendance::OnSite;
    Invitation invitation = Invitation::NotYetAsked;
    QDate invitedOn;    ///< null if not asked
    QDate answeredOn;   ///< null if not answered
    PersonId delegate;  ///< who comes instead, if delegated
    QString note;       ///< internal

    bool operator==(const Participant&) const = default;
};

}  // namespace moderato
