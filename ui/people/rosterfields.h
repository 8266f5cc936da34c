#pragma once

#include "core/plan/event.h"

#include <QVariant>

namespace moderato {

/// What the people's page says of a person, in the order of its columns.
enum class RosterField {
    Name,
    Roles,
    Minutes,
    Invitation,
    Attendance,
    Constituency,
    Affiliation,
    StakeholderGroup,
    Region,
    Gender,
    SayingTheName,
    InvitedOn,
    AnsweredOn,
    Delegate,
    Email,
    Phone,
    TimeZone,
    Note,
};
constexpr int rosterFieldCount = static_cast<int>(RosterField::Note) + 1;

/// How a field is edited.
enum class RosterInput { Text, KnownText, Roles, Choice, Date, Person, None };

/// A person with their part in the session that is shown.
struct RosterRow {
    Person person;
    std::optional<Participant> part;  ///< none if the person takes no part
    QString delegate;                 ///< the name of who comes instead
    Seconds speaking{0};              ///< in the shown agenda

    bool operator==(const RosterRow&) const = default;
};

/// The field's name in the settings.
QString rosterKey(RosterField field);
/// The field's heading, and what it is for.
QString rosterTitle(RosterField field);
QString rosterTip(RosterField field);
RosterInput rosterInput(RosterField field);
/// True for what is known of a person in one session, false for what is known of them in the whole event.
bool isOfSession(RosterField field);

/// The values that a field of the input Choice can have, in the order of its enumeration.
QStringList rosterChoices(RosterField field);

/// The field's value in words.
QString rosterText(const RosterRow& row, RosterField field);
/// The field's value for its editor: a text, the place in rosterChoices, a date or a person's id as text.
QVariant rosterValue(const RosterRow& row, RosterField field);
/// What rows are sorted by.
QVariant rosterSortValue(const RosterRow& row, RosterField field);

/// Puts a value as of rosterValue into the field; of fields that belong elsewhere nothing changes.
void setRosterValue(Person& person, RosterField field, const QVariant& value);
void setRosterValue(Participant& part, RosterField field, const QVariant& value);

}  // namespace moderato
