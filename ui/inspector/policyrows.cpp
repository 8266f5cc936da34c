#include "core/edit/findings.h"
#include "core/plan/fieldwords.h"
#include "core/timing/balance.h"
#include "core/timing/checks.h"
#include "ui/inspector/access.h"
#include "ui/inspector/fieldeditors.h"
#include "ui/inspector/policyforms.h"
#include "ui/inspector/rowpane.h"

#include <QCoreApplication>
#include <QListView>

namespace moderato {
namespace {

struct PolicyRowWords {
    Q_DECLARE_TR_FUNCTIONS(PolicyRows)
};

constexpr std::array groupingFields{"constituency", "stakeholder_group", "region", "gender"};

QString groupingWord(Grouping grouping)
{
    return fieldWord(QStringLiteral("person"),
                     QString::fromLatin1(groupingFields.at(static_cast<std::size_t>(grouping))));
}

/// All groups that people of the event belong to.
QStringList groupsIn(const Event& event)
{
    QStringList groups;
    for (const Person& person : event.people)
        for (int i = 0; i < static_cast<int>(groupingFields.size()); ++i)
            if (const QString group = groupOf(person, static_cast<Grouping>(i));
                !group.isEmpty() && !groups.contains(group))
                groups.append(group);
    groups.sort(Qt::CaseInsensitive);
    return groups;
}

QList<WantedBalance> balanceIn(const Event& event, const Subject& subject)
{
    const Session* session = sessionIn(event, subject);
    return session ? session->policy.wantedBalance : QList<WantedBalance>();
}

Result<Event> withBalance(const Event& event, const Subject& subject, const QList<WantedBalance>& wanted)
{
    const Session* session = sessionIn(event, subject);
    Policy policy = session ? session->policy : Policy();
    policy.wantedBalance = wanted;
    return setPolicy(event, subject.session, policy);
}

/// Wanted balances have no ids: the key of one is its number, from 1; 0 for none.
qsizetype numberOf(const Subject& subject)
{
    return subject.row.toInt();
}

QList<ListedRow> balanceRows(const Event& event, const Subject& subject)
{
    QList<ListedRow> rows;
    for (const WantedBalance& wanted : balanceIn(event, subject)) {
        const QString group = wanted.group.isEmpty() ? PolicyRowWords::tr("New group") : wanted.group;
        const QString text = PolicyRowWords::tr("%1 (%2): %L3 %", "group, grouping and share")
                                 .arg(group, groupingWord(wanted.grouping))
                                 .arg(wanted.share.perMille / 10.0);
        rows.append({QString::number(rows.size() + 1), text, text});
    }
    return rows;
}

template <class V>
FieldAccess<V> ofBalance(V WantedBalance::*member)
{
    return {[member](const Event& event, const Subject& subject) -> std::optional<V> {
                const QList<WantedBalance> wanted = balanceIn(event, subject);
                const qsizetype number = numberOf(subject);
                if (number < 1 || number > wanted.size())
                    return std::nullopt;
                return wanted.at(number - 1).*member;
            },
            [member](const Event& event, const Subject& subject, const V& value) {
                QList<WantedBalance> wanted = balanceIn(event, subject);
                if (const qsizetype number = numberOf(subject); number >= 1 && number <= wanted.size())
                    wanted[number - 1].*member = value;
                return withBalance(event, subject, wanted);
            },
            {}};
}

RowList::Access balanceAccess()
{
    return {balanceRows,
            [](const Event& event, const Subject& subject) {
                QList<WantedBalance> wanted = balanceIn(event, subject);
                wanted.append({Grouping::StakeholderGroup, {}, Share{250}});
                return withBalance(event, subject, wanted);
            },
            [](const Event& event, const Subject& subject) {
                QList<WantedBalance> wanted = balanceIn(event, subject);
                if (const qsizetype number = numberOf(subject); number >= 1 && number <= wanted.size())
                    wanted.removeAt(number - 1);
                return withBalance(event, subject, wanted);
            },
            {}};
}

QString levelText(const Session& session, const Check& check)
{
    const std::optional<Severity> severity = severityIn(session, check);
    return severity ? severityName(*severity) : PolicyRowWords::tr("off");
}

QList<ListedRow> checkRows(const Event& event, const Subject& subject)
{
    const Session* session = sessionIn(event, subject);
    if (!session)
        return {};
    QList<ListedRow> rows;
    for (const Check& check : allChecks()) {
        const QString text = PolicyRowWords::tr("%1: %2", "title of a check and how it counts")
                                 .arg(checkTitle(check), levelText(*session, check));
        rows.append({QString::fromLatin1(check.code), text, checkReason(check)});
    }
    return rows;
}

/// How the check counts, as a number: 0 as usual, else one more than the level.
std::optional<int> levelNumber(const Event& event, const Subject& subject)
{
    const Session* session = sessionIn(event, subject);
    if (!session || !checkWithCode(subject.row))
        return std::nullopt;
    for (const CheckSetting& setting : session->policy.checks)
        if (setting.check == subject.row)
            return static_cast<int>(setting.level) + 1;
    return 0;
}

QStringList levelNames(const Event&, const Subject& subject)
{
    const Check* check = checkWithCode(subject.row);
    const QString usual = check ? severityName(check->severity) : QString();
    return {PolicyRowWords::tr("as usual (%1)").arg(usual), PolicyRowWords::tr("off"),
            severityName(Severity::Advice), severityName(Severity::Warning), severityName(Severity::Error)};
}

FieldAccess<int> levelAccess()
{
    return {levelNumber,
            [](const Event& event, const Subject& subject, int number) {
                const std::optional<CheckLevel> level =
                    number > 0 ? std::optional(static_cast<CheckLevel>(number - 1)) : std::nullopt;
                return setCheckLevel(event, subject.session, subject.row, level);
            },
            {}};
}

QString reasonText(const Event&, const Subject& subject)
{
    const Check* check = checkWithCode(subject.row);
    return check ? checkReason(*check) : QString();
}

}  // namespace

QWidget* balancePane(Desk& desk)
{
    auto* list = new RowList(
        desk, [&desk] { return sessionOn(desk); }, balanceAccess(),
        {PolicyRowWords::tr("Wanted balance"),
         PolicyRowWords::tr("The groups that the panel should have people of"),
         PolicyRowWords::tr("Add wanted group"), PolicyRowWords::tr("Remove wanted group"),
         PolicyRowWords::tr("No balance is wanted. Add a group that the panel should have people of.")},
        QStringLiteral("session.policy_wanted_balance"));
    auto* form = new FieldForm(desk, [list] { return list->subject(); });
    form->add({"balance",
               "grouping",
               PolicyRowWords::tr("By what the panel is grouped"),
               {},
               PolicyRowWords::tr("grouped by")},
              ofBalance(&WantedBalance::grouping),
              enumField(groupingWord, static_cast<int>(groupingFields.size())));
    form->add({"balance",
               "group",
               PolicyRowWords::tr("The group, written as it is with the people"),
               {},
               PolicyRowWords::tr("group")},
              ofBalance(&WantedBalance::group), textLine(groupsIn));
    form->add({"balance",
               "share",
               PolicyRowWords::tr("At least this share of the panel comes from it"),
               {},
               PolicyRowWords::tr("least share")},
              ofBalance(&WantedBalance::share), shareField());
    return new RowPane(list, form);
}

QWidget* checkLevelsPane(Desk& desk)
{
    constexpr int rows = 8;
    auto* list = new RowList(
        desk, [&desk] { return sessionOn(desk); }, {checkRows, {}, {}, {}},
        {PolicyRowWords::tr("Checks"),
         PolicyRowWords::tr("What the plan is held against, and how severe each finding is"),
         {},
         {},
         {}},
        QStringLiteral("session.policy_checks"), rows);
    auto* form = new FieldForm(desk, [list] { return list->subject(); });
    form->add({"check",
               "level",
               PolicyRowWords::tr("How the selected check counts in this session"),
               {},
               PolicyRowWords::tr("counts as")},
              levelAccess(), choiceField(levelNames));
    form->addWords(reasonText);
    return new RowPane(list, form);
}

}  // namespace moderato
