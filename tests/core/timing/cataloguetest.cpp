#include "core/edit/findings.h"
#include "tests/core/timing/findings.h"
#include "tests/core/timing/soundevent.h"
#include "tests/support/outcome.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"

#include <QFile>

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

using Change = std::function<void(Event&)>;

/// A plan in which a check finds something, and the nearest one in which it finds nothing; both made from a sound one.
struct CheckCase {
    const char* code;
    Change atFault;
    Change justSound;
};

const QDateTime tenDaysBefore(QDate(2022, 11, 20), QTime(10, 0), Qt::UTC);

Policy& policyOf(Event& event)
{
    return sessionOf(event).policy;
}

/// Asks the first panellist and waits for the answer.
void invite(Event& event)
{
    participantWith(event, Role::Panellist).invitation = Invitation::Invited;
}

void takeRole(Event& event, Role role)
{
    participantWith(event, role).roles.clear();
}

void wantHalfOfTheSeats(Event& event, int seats)
{
    policyOf(event).wantedBalance = {{Grouping::Gender, QStringLiteral("female"), {500}}};
    const QList<Turn> turns = segmentOf(event, panelAt).turns;
    for (int i = 0; i < seats; ++i)
        event.people[indexOf(event.people, turns.at(i).person)].gender = QStringLiteral("female");
}

/// Two panellists of four belong to the group and have this much less speaking time than the others.
void wantHalfOfTheMinutes(Event& event, Seconds less)
{
    wantHalfOfTheSeats(event, 2);
    segmentOf(event, panelAt).turns[0].rounds[1] -= less;
}

void makePart(Event& event, Seconds budget)
{
    agendaOf(event).parts = {{PartId::create(), QStringLiteral("Part 1"), budget}};
    segmentOf(event, panelAt).part = agendaOf(event).parts.first().id;
}

/// The floor's reserve in the panel, and all other floor time gone to a discussion.
void keepFloor(Event& event, Seconds reserve)
{
    segmentOf(event, floorAt).kind = Kind::Discussion;
    segmentOf(event, panelAt).floorReserve = reserve;
    segmentOf(event, panelAt).planned = minutes(23) + reserve;
    policyOf(event).longestWithoutFloor = minutes(90);
}

void lockAll(Event& event, Seconds limit)
{
    for (Segment& segment : agendaOf(event).segments)
        segment.locked = true;
    sessionOf(event).limit = limit;
}

/// A plan without a buffer, and a policy that accepts its risk but for so many thousandths.
void acceptItsRiskBut(Event& event, int less)
{
    segmentOf(event, bufferAt).kind = Kind::Discussion;
    policyOf(event).overrunRisk = {0};
    const qint64 risk = found(event, "overrun-risk").figure("risk_per_mille");
    policyOf(event).overrunRisk = {static_cast<int>(risk) - less};
}

const QList<CheckCase>& cases()
{
    static const QList<CheckCase> all{
        {"over-limit", [](Event& e) { sessionOf(e).limit = minutes(87) - Seconds{1}; },
         [](Event& e) { sessionOf(e).limit = minutes(87); }},
        {"over-allocated", [](Event& e) { segmentOf(e, panelAt).planned -= Seconds{1}; }, [](Event&) {}},
        {"fixed-start-unreachable",
         [](Event& e) { segmentOf(e, floorAt).fixedStart = minutes(35) - Seconds{1}; },
         [](Event& e) { segmentOf(e, floorAt).fixedStart = minutes(35); }},
        {"locked-over-limit", [](Event& e) { lockAll(e, minutes(87) - Seconds{1}); },
         [](Event& e) { lockAll(e, minutes(87)); }},
        {"double-booked", [](Event& e) { addSessionAfter(e, 34); }, [](Event& e) { addSessionAfter(e, 35); }},
        {"part-over-budget", [](Event& e) { makePart(e, minutes(35) - Seconds{1}); },
         [](Event& e) { makePart(e, minutes(35)); }},
        {"under-least", [](Event& e) { segmentOf(e, wrapUpAt).least = minutes(5) + Seconds{1}; },
         [](Event& e) { segmentOf(e, wrapUpAt).least = minutes(5); }},
        {"over-most", [](Event& e) { segmentOf(e, wrapUpAt).most = minutes(5) - Seconds{1}; },
         [](Event& e) { segmentOf(e, wrapUpAt).most = minutes(5); }},
        {"zero-duration", [](Event& e) { segmentOf(e, wrapUpAt).planned = Seconds{0}; },
         [](Event& e) { segmentOf(e, wrapUpAt).planned = Seconds{1}; }},
        {"floor-share", [](Event& e) { keepFloor(e, minutes(27) - Seconds{1}); },
         [](Event& e) { keepFloor(e, minutes(27)); }},
        {"floor-unheard", [](Event& e) { policyOf(e).longestWithoutFloor = minutes(27) - Seconds{1}; },
         [](Event& e) { policyOf(e).longestWithoutFloor = minutes(27); }},
        {"floor-late", [](Event& e) { policyOf(e).firstFloorBy = {255}; },
         [](Event& e) { policyOf(e).firstFloorBy = {256}; }},
        {"no-online-moderator", [](Event& e) { sessionOf(e).format = Format::Hybrid; },
         [](Event& e) {
             sessionOf(e).format = Format::Hybrid;
             participantWith(e, Role::Timekeeper).roles.append(Role::OnlineModerator);
         }},
        {"no-online-floor",
         [](Event& e) {
             sessionOf(e).format = Format::Online;
             segmentOf(e, wrapUpAt).cues = {{CueId::create(), Role::OnlineModerator, Seconds{0}, {}}};
         },
         [](Event& e) {
             sessionOf(e).format = Format::Online;
             segmentOf(e, floorAt).cues = {{CueId::create(), Role::OnlineModerator, Seconds{0}, {}}};
         }},
        {"panel-too-little-time",
         [](Event& e) {
             keepFloor(e, minutes(27));
             segmentOf(e, panelAt).planned -= Seconds{1};
         },
         [](Event& e) { keepFloor(e, minutes(27)); }},
        {"panel-too-many-people", [](Event& e) { policyOf(e).largestPanel = 3; },
         [](Event& e) { policyOf(e).largestPanel = 4; }},
        {"panellist-without-turn", [](Event& e) { segmentOf(e, panelAt).turns.removeLast(); },
         [](Event& e) {
             segmentOf(e, panelAt).turns.removeFirst();
             participantWith(e, Role::Panellist).invitation = Invitation::Declined;
         }},
        {"intervention-long", [](Event& e) { policyOf(e).longestIntervention = minutes(3) - Seconds{1}; },
         [](Event& e) { policyOf(e).longestIntervention = minutes(3); }},
        {"intervention-short", [](Event& e) { policyOf(e).shortestIntervention = minutes(3) + Seconds{1}; },
         [](Event& e) { policyOf(e).shortestIntervention = minutes(3); }},
        {"speaking-spread",
         [](Event& e) {
             segmentOf(e, panelAt).turns[0].rounds = {minutes(2), Seconds{29}};
         },
         [](Event& e) {
             segmentOf(e, panelAt).turns[0].rounds = {minutes(2), Seconds{30}};
         }},
        {"speaker-absent",
         [](Event& e) { participantWith(e, Role::Panellist).invitation = Invitation::Delegated; },
         [](Event& e) {
             segmentOf(e, panelAt).turns.removeFirst();
             participantWith(e, Role::Panellist).invitation = Invitation::Delegated;
         }},
        {"confirmation-late",
         [](Event& e) {
             invite(e);
             policyOf(e).confirmedDaysBefore = 10;
         },
         [](Event& e) {
             invite(e);
             policyOf(e).confirmedDaysBefore = 9;
         }},
        {"not-confirmed",
         [](Event& e) {
             invite(e);
             policyOf(e).confirmedDaysBefore = 9;
         },
         [](Event& e) {
             invite(e);
             policyOf(e).confirmedDaysBefore = 10;
         }},
        {"short-way",
         [](Event& e) {
             addSessionAfter(e, 45);
             policyOf(e).betweenSessions = minutes(10) + Seconds{1};
         },
         [](Event& e) { addSessionAfter(e, 45); }},
        {"chair-on-panel", [](Event& e) { participantWith(e, Role::Chair).roles.append(Role::Panellist); },
         [](Event& e) { participantWith(e, Role::Moderator).roles.append(Role::Panellist); }},
        {"group-missing", [](Event& e) { wantHalfOfTheSeats(e, 0); },
         [](Event& e) { wantHalfOfTheSeats(e, 1); }},
        {"group-heads", [](Event& e) { wantHalfOfTheSeats(e, 1); },
         [](Event& e) { wantHalfOfTheSeats(e, 2); }},
        {"group-minutes", [](Event& e) { wantHalfOfTheMinutes(e, Seconds{1}); },
         [](Event& e) { wantHalfOfTheMinutes(e, Seconds{0}); }},
        {"no-buffer",
         [](Event& e) {
             sessionOf(e).hardEnd = true;
             policyOf(e).buffer = minutes(25) + Seconds{1};
         },
         [](Event& e) {
             sessionOf(e).hardEnd = true;
             policyOf(e).buffer = minutes(25);
         }},
        {"overrun-risk", [](Event& e) { acceptItsRiskBut(e, 1); }, [](Event& e) { acceptItsRiskBut(e, 0); }},
        {"unused-time", [](Event& e) { policyOf(e).unusedTime = minutes(3) - Seconds{1}; },
         [](Event& e) { policyOf(e).unusedTime = minutes(3); }},
        {"part-under-budget", [](Event& e) { makePart(e, minutes(35) + Seconds{1}); },
         [](Event& e) { makePart(e, minutes(35)); }},
        {"slack", [](Event& e) { segmentOf(e, panelAt).planned += Seconds{1}; }, [](Event&) {}},
        {"gap", [](Event& e) { segmentOf(e, floorAt).fixedStart = minutes(35) + Seconds{1}; },
         [](Event& e) { segmentOf(e, floorAt).fixedStart = minutes(35); }},
        {"no-chair", [](Event& e) { takeRole(e, Role::Chair); }, [](Event&) {}},
        {"no-moderator", [](Event& e) { takeRole(e, Role::Moderator); },
         [](Event& e) { participantWith(e, Role::Moderator).roles = {Role::CoFacilitator}; }},
        {"no-rapporteur", [](Event& e) { takeRole(e, Role::Rapporteur); }, [](Event&) {}},
        {"no-timekeeper", [](Event& e) { takeRole(e, Role::Timekeeper); }, [](Event&) {}},
        {"panel-without-question", [](Event& e) { segmentOf(e, panelAt).questions.clear(); }, [](Event&) {}},
        {"question-unasked", [](Event& e) { segmentOf(e, panelAt).questions.first().askedOf.clear(); },
         [](Event& e) { segmentOf(e, panelAt).questions.first().askedOf.resize(1); }},
        {"no-wrap-up", [](Event& e) { segmentOf(e, wrapUpAt).kind = Kind::Discussion; }, [](Event&) {}},
        {"no-outcome", [](Event& e) { sessionOf(e).expectedOutcomes.clear(); }, [](Event&) {}},
        {"title-missing", [](Event& e) { segmentOf(e, wrapUpAt).title.clear(); },
         [](Event& e) { segmentOf(e, wrapUpAt).title = QStringLiteral("x"); }},
        {"title-long", [](Event& e) { sessionOf(e).title = QString(61, u'x'); },
         [](Event& e) { sessionOf(e).title = QString(60, u'x'); }},
    };
    return all;
}

bool findsAfter(const Change& change, const char* code)
{
    Event event = soundEvent();
    change(event);
    const QList<Finding> findings = findingsOf(event, tenDaysBefore);
    return std::any_of(findings.cbegin(), findings.cend(),
                       [code](const Finding& finding) { return finding.is(code); });
}

TEST(Catalogue, FindsNothingInASoundPlan)
{
    for (const Finding& finding : findingsOf(soundEvent(), tenDaysBefore))
        ADD_FAILURE() << finding.code << ": " << finding.message.toStdString();
}

TEST(Catalogue, FindsEachFaultAndNotItsNearestNeighbour)
{
    for (const CheckCase& each : cases()) {
        EXPECT_TRUE(findsAfter(each.atFault, each.code)) << each.code;
        EXPECT_FALSE(findsAfter(each.justSound, each.code)) << each.code;
    }
}

TEST(Catalogue, HasACaseForEveryCheck)
{
    QStringList untested;
    for (const Check& check : allChecks())
        if (std::none_of(cases().cbegin(), cases().cend(),
                         [&check](const CheckCase& each) { return qstrcmp(each.code, check.code) == 0; }))
            untested.append(QLatin1String(check.code));
    EXPECT_EQ(untested.join(u' '), QString());
}

TEST(Catalogue, HasACodeOfItsOwnATitleAndAReasonForEveryCheck)
{
    QSet<QString> codes;
    for (const Check& check : allChecks()) {
        codes.insert(QLatin1String(check.code));
        EXPECT_FALSE(checkTitle(check).isEmpty()) << check.code;
        EXPECT_TRUE(checkReason(check).endsWith(u'.')) << check.code;
        EXPECT_EQ(checkWithCode(QLatin1String(check.code)), &check);
    }
    EXPECT_EQ(codes.size(), allChecks().size());
    EXPECT_EQ(checkWithCode(QStringLiteral("unheard-of")), nullptr);
}

/// The text of docs/checks.md from the heading of a severity to the next heading.
QString documented(Severity severity)
{
    QFile file(QStringLiteral(MODERATO_SOURCE_DIR "/docs/checks.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static constexpr std::array headings{"## Errors", "## Warnings", "## Advice"};
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype begin = text.indexOf(QLatin1String(headings.at(static_cast<std::size_t>(severity))));
    return text.mid(begin, text.indexOf(QStringLiteral("\n## "), begin) - begin);
}

TEST(Catalogue, IsDocumentedWithEveryCheckUnderItsSeverity)
{
    for (const Check& check : allChecks())
        EXPECT_TRUE(documented(check.severity).contains(u'`' + QLatin1String(check.code) + u'`'))
            << check.code;
}

TEST(Catalogue, LetsASessionSwitchAnyCheckOffOrGiveItAnotherSeverity)
{
    for (const CheckCase& each : cases()) {
        Event event = soundEvent();
        each.atFault(event);
        sessionOf(event).policy.checks = {{QLatin1String(each.code), CheckLevel::Off}};
        for (const Finding& finding : findingsOf(event, tenDaysBefore))
            EXPECT_FALSE(finding.is(each.code)) << each.code;
        sessionOf(event).policy.checks.first().level = CheckLevel::Error;
        for (const Finding& finding : findingsOf(event, tenDaysBefore))
            EXPECT_TRUE(!finding.is(each.code) || finding.severity == Severity::Error) << each.code;
    }
}

TEST(Acceptance, TakesTheFindingOffWhatStandsAndKeepsTheReason)
{
    Event event = soundEvent();
    policyOf(event).largestPanel = 3;
    const Finding before = found(event, "panel-too-many-people");
    ASSERT_TRUE(standsAt(before, Severity::Warning));
    const auto accepted = acceptFinding(event, sessionOf(event).id,
                                        {AcceptanceId::create(), before.key(), QStringLiteral("agreed")});
    ASSERT_TRUE(succeeded(accepted));
    const Finding after = found(*accepted, "panel-too-many-people");
    EXPECT_EQ(after.accepted, QStringLiteral("agreed"));
    EXPECT_FALSE(standsAt(after, Severity::Advice));
    const auto withdrawn = withdrawAcceptance(*accepted, sessionOf(event).id, before.key());
    ASSERT_TRUE(succeeded(withdrawn));
    EXPECT_TRUE(*withdrawn == event);
}

TEST(Acceptance, KeepsOneReasonAFinding)
{
    const Event event = soundEvent();
    const SessionId session = event.sessions.first().id;
    auto accepted =
        acceptFinding(event, session, {AcceptanceId::create(), QStringLiteral("key"), QStringLiteral("a")});
    accepted = acceptFinding(*accepted, session,
                             {AcceptanceId::create(), QStringLiteral("key"), QStringLiteral("b")});
    ASSERT_EQ(accepted->sessions.first().accepted.size(), 1);
    EXPECT_EQ(accepted->sessions.first().accepted.first().reason, QStringLiteral("b"));
}

TEST(DoubleBooking, CountsOnlyTheTimeInWhichAPanellistIsNeeded)
{
    Event event = soundEvent();
    addSessionAfter(event, 30);
    const Finding finding = found(event, "double-booked");
    EXPECT_EQ(finding.figure("overlap_seconds"), 5 * 60);
    EXPECT_EQ(finding.message,
              QStringLiteral("Ana is also needed in \"Another session\" at the same time, for 5:00."));
}

TEST(DoubleBooking, LastsUntilSomebodyHasSpokenForTheLastTime)
{
    Event event = soundEvent();
    // Ana speaks in the panel until 0:35 and in the summing up from 1:00 to 1:05; the other session has her from 0:50 on.
    const PersonId ana = segmentOf(event, 0).turns.first().person;
    segmentOf(event, 2).turns.append(turn(ana, {minutes(2)}));
    addSessionAfter(event, 50);
    EXPECT_EQ(found(event, "double-booked").figure("overlap_seconds"), 15 * 60);
}

TEST(DoubleBooking, NeedsTheChairAllSessionLong)
{
    Event event = soundEvent();
    addSessionAfter(event, 80);
    event.sessions[1].agendas[0].segments[0].turns[0].person = participantWith(event, Role::Chair).person;
    EXPECT_EQ(found(event, "double-booked").figure("overlap_seconds"), 7 * 60);
}

TEST(DoubleBooking, ReadsTheClocksOfTwoTimeZones)
{
    Event event = soundEvent();
    addSessionAfter(event, 3 * 60 + 34);
    event.sessions[1].timeZone = QStringLiteral("Africa/Addis_Ababa");
    EXPECT_EQ(found(event, "double-booked").figure("overlap_seconds"), 60);
}

TEST(DoubleBooking, DoesNotCountThoseWhoSaidNo)
{
    Event event = soundEvent();
    addSessionAfter(event, 30);
    const PersonId person = event.sessions[1].agendas[0].segments[0].turns[0].person;
    Participant said;
    said.id = ParticipantId::create();
    said.person = person;
    said.invitation = Invitation::Declined;
    event.sessions[1].participants = {said};
    EXPECT_FALSE(finds(event, "double-booked"));
}

TEST(WantedBalance, FindsAGroupHoweverItIsCapitalized)
{
    Event event = soundEvent();
    wantHalfOfTheSeats(event, 2);
    policyOf(event).wantedBalance[0].group = QStringLiteral("FEMALE");
    EXPECT_FALSE(finds(event, "group-missing"));
}

TEST(NotConfirmed, TellsTheDaysLeft)
{
    Event event = soundEvent();
    invite(event);
    policyOf(event).confirmedDaysBefore = 3;
    const QList<Finding> findings = findingsOf(event, tenDaysBefore);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings.first().message,
              QStringLiteral("Ana has 1 turn(s) and has not confirmed. 10 day(s) left."));
    EXPECT_EQ(findings.first().figure("days_left"), 10);
}

TEST(NotConfirmed, SaysNothingOfDaysOnceTheSessionIsOver)
{
    Event event = soundEvent();
    invite(event);
    const QList<Finding> findings = findingsOf(event, tenDaysBefore.addDays(30));
    ASSERT_EQ(findings.size(), 1);
    EXPECT_TRUE(findings.first().is("not-confirmed"));
    EXPECT_TRUE(findings.first().figures.isEmpty());
}

}  // namespace
}  // namespace moderato::test
