#include "ui/people/rosterfields.h"

#include "core/plan/duration.h"

#include <QCoreApplication>

#include <array>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

/// A field of the roster: its words, and where its text stands if it is one of the person's.
struct FieldInfo {
    const char* key;
    const char* title;
    const char* tip;
    RosterInput input;
    QString Person::*text = nullptr;
};

constexpr std::array<FieldInfo, rosterFieldCount> fields{{
    {"name", QT_TRANSLATE_NOOP("Roster", "Name"), QT_TRANSLATE_NOOP("Roster", "As it stands on handouts"),
     RosterInput::Text, &Person::name},
    {"roles", QT_TRANSLATE_NOOP("Roster", "Roles"),
     QT_TRANSLATE_NOOP("Roster", "What the person does in the session that is shown"), RosterInput::Roles},
    {"minutes", QT_TRANSLATE_NOOP("Roster", "Minutes"),
     QT_TRANSLATE_NOOP("Roster", "Speaking time in the agenda that is shown"), RosterInput::None},
    {"invitation", QT_TRANSLATE_NOOP("Roster", "Invitation"),
     QT_TRANSLATE_NOOP("Roster", "How the invitation to this session stands"), RosterInput::Choice},
    {"attendance", QT_TRANSLATE_NOOP("Roster", "On site or online"),
     QT_TRANSLATE_NOOP("Roster", "Where the person takes part in this session from"), RosterInput::Choice},
    {"constituency", QT_TRANSLATE_NOOP("Roster", "Constituency"),
     QT_TRANSLATE_NOOP("Roster", "The group that the person speaks for, such as \"Youth\""),
     RosterInput::KnownText, &Person::constituency},
    {"affiliation", QT_TRANSLATE_NOOP("Roster", "Affiliation"),
     QT_TRANSLATE_NOOP("Roster", "The organization that the person belongs to"), RosterInput::KnownText,
     &Person::affiliation},
    {"stakeholder_group", QT_TRANSLATE_NOOP("Roster", "Stakeholder group"),
     QT_TRANSLATE_NOOP("Roster", "Such as \"Civil Society\""), RosterInput::KnownText,
     &Person::stakeholderGroup},
    {"region", QT_TRANSLATE_NOOP("Roster", "Region"), QT_TRANSLATE_NOOP("Roster", "Such as \"African\""),
     RosterInput::KnownText, &Person::region},
    {"gender", QT_TRANSLATE_NOOP("Roster", "Gender"), QT_TRANSLATE_NOOP("Roster", "As the person gives it"),
     RosterInput::KnownText, &Person::gender},
    {"saying_the_name", QT_TRANSLATE_NOOP("Roster", "Saying the name"),
     QT_TRANSLATE_NOOP("Roster", "How the name is said, for the chair"), RosterInput::Text,
     &Person::sayingTheName},
    {"invited_on", QT_TRANSLATE_NOOP("Roster", "Invited on"),
     QT_TRANSLATE_NOOP("Roster", "When the person was asked to come to this session"), RosterInput::Date},
    {"answered_on", QT_TRANSLATE_NOOP("Roster", "Answered on"),
     QT_TRANSLATE_NOOP("Roster", "When the person said yes or no"), RosterInput::Date},
    {"delegate", QT_TRANSLATE_NOOP("Roster", "Substitute"),
     QT_TRANSLATE_NOOP("Roster", "Who comes instead; the invitation is then a delegated one"),
     RosterInput::Person},
    {"email", QT_TRANSLATE_NOOP("Roster", "E-mail"),
     QT_TRANSLATE_NOOP("Roster", "Left out of copies to share"), RosterInput::Text, &Person::email},
    {"phone", QT_TRANSLATE_NOOP("Roster", "Phone"),
     QT_TRANSLATE_NOOP("Roster", "Left out of copies to share"), RosterInput::Text, &Person::phone},
    {"time_zone", QT_TRANSLATE_NOOP("Roster", "Time zone"),
     QT_TRANSLATE_NOOP("Roster", "Where it differs from the session's, such as Africa/Ouagadougou"),
     RosterInput::KnownText, &Person::timeZone},
    {"note", QT_TRANSLATE_NOOP("Roster", "Note"), QT_TRANSLATE_NOOP("Roster", "Internal: never on a handout"),
     RosterInput::Text, &Person::note},
}};

const FieldInfo& infoOf(RosterField field)
{
    return fields.at(static_cast<std::size_t>(field));
}

QString rolesText(const Participant& part)
{
    QStringList names;
    for (const Role role : part.roles)
        names.append(roleName(role));
    return names.isEmpty() ? Words::tr("no role") : names.join(QStringLiteral(", "));
}

QString partText(const Participant& part, const RosterRow& row, RosterField field)
{
    switch (field) {
    case RosterField::Roles:
        return rolesText(part);
    case RosterField::Attendance:
        return attendanceName(part.attendance);
    case RosterField::Invitation:
        return invitationName(part.invitation);
    case RosterField::InvitedOn:
        return part.invitedOn.toString(Qt::ISODate);
    case RosterField::AnsweredOn:
        return part.answeredOn.toString(Qt::ISODate);
    case RosterField::Delegate:
        return row.delegate;
    default:
        return {};
    }
}

}  // namespace

QString rosterKey(RosterField field)
{
    return QString::fromLatin1(infoOf(field).key);
}

QString rosterTitle(RosterField field)
{
    return Words::tr(infoOf(field).title);
}

QString rosterTip(RosterField field)
{
    return Words::tr(infoOf(field).tip);
}

RosterInput rosterInput(RosterField field)
{
    return infoOf(field).input;
}

bool isOfSession(RosterField field)
{
    return infoOf(field).text == nullptr;
}

QStringList rosterChoices(RosterField field)
{
    QStringList names;
    for (int i = 0; field == RosterField::Attendance && i < enumCount<Attendance>(); ++i)
        names.append(attendanceName(static_cast<Attendance>(i)));
    for (int i = 0; field == RosterField::Invitation && i < enumCount<Invitation>(); ++i)
        names.append(invitationName(static_cast<Invitation>(i)));
    return names;
}

QString rosterText(const RosterRow& row, RosterField field)
{
    if (const auto text = infoOf(field).text)
        return row.person.*text;
    if (field == RosterField::Minutes)
        return row.speaking > Seconds{0} ? formatDuration(row.speaking) : QString();
    return row.part ? partText(*row.part, row, field) : QString();
}

QVariant rosterValue(const RosterRow& row, RosterField field)
{
    if (const auto text = infoOf(field).text)
        return row.person.*text;
    if (!row.part)
        return {};
    switch (field) {
    case RosterField::Attendance:
        return static_cast<int>(row.part->attendance);
    case RosterField::Invitation:
        return static_cast<int>(row.part->invitation);
    case RosterField::InvitedOn:
        return row.part->invitedOn;
    case RosterField::AnsweredOn:
        return row.part->answeredOn;
    case RosterField::Delegate:
        return row.part->delegate.isNull() ? QString() : row.part->delegate.toString();
    default:
        return {};
    }
}

QVariant rosterSortValue(const RosterRow& row, RosterField field)
{
    if (field == RosterField::Minutes)
        return static_cast<qlonglong>(row.speaking.count());
    if (field == RosterField::Invitation)
        return row.part ? static_cast<int>(row.part->invitation) : -1;
    return rosterText(row, field);
}

void setRosterValue(Person& person, RosterField field, const QVariant& value)
{
    if (const auto text = infoOf(field).text)
        person.*text = value.toString().trimmed();
}

void setRosterValue(Participant& part, RosterField field, const QVariant& value)
{
    switch (field) {
    case RosterField::Attendance:
        part.attendance = static_cast<Attendance>(value.toInt());
        break;
    case RosterField::Invitation:
        part.invitation = static_cast<Invitation>(value.toInt());
        break;
    case RosterField::InvitedOn:
        part.invitedOn = value.toDate();
        break;
    case RosterField::AnsweredOn:
        part.answeredOn = value.toDate();
        break;
    case RosterField::Delegate:
        part.delegate = PersonId::fromString(value.toString());
        if (!part.delegate.isNull())
            part.invitation = Invitation::Delegated;
        break;
    default:
        break;
    }
}

}  // namespace moderato
