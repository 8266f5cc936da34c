#include "core/timing/fixes.h"

#include "core/plan/lookup.h"
#include "core/plan/validate.h"
#include "core/timing/panel.h"
#include "tests/core/timing/findings.h"
#include "tests/core/timing/soundevent.h"
#include "tests/core/timing/tame.h"
#include "tests/support/outcome.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace moderato::test {
namespace {

QList<Fix> fixes(const Event& event, const Finding& finding)
{
    return fixesOf(event, finding, QDateTime(), QUuid::createUuid);
}

QStringList textsOf(const QList<Fix>& fixes)
{
    QStringList texts;
    for (const Fix& fix : fixes)
        texts.append(fixText(fix));
    return texts;
}

/// What the fixes of a finding on one of the sample's agendas say.
QStringList sampleFixes(const char* agenda, const char* code)
{
    const Event event = sampleEvent();
    const AgendaAssessment assessment =
        assessAgenda(event, sampleSession(event), agendaNamed(event, agenda), QDateTime());
    for (const Finding& finding : assessment.findings)
        if (finding.is(code))
            return textsOf(fixes(event, finding));
    return {QStringLiteral("no such finding")};
}

/// What the fixes of the first finding with this code in the event say.
QStringList fixTexts(const Event& event, const char* code)
{
    return textsOf(fixes(event, found(event, code)));
}

TEST(Fixes, OfTheThirdPartAreItsWaysOut)
{
    const QStringList texts = sampleFixes("With a third part", "over-limit");
    EXPECT_TRUE(
        texts.contains(QStringLiteral("Park \"WSIS+20: what the review should see\"; Follow-ups from 2:00 "
                                      "to 1:00: saves 15:00")))
        << texts.join(u'\n').toStdString();
    EXPECT_TRUE(texts.contains(QStringLiteral("Fit to 90:00: saves 15:00")));
    EXPECT_TRUE(texts.contains(
        QStringLiteral("Park \"WSIS+20: what the review should see\"; Fit to 90:00: saves 15:00")));
}

/// 75:00 of 60:00, with 7:00 of slack in the panel and no least durations, as a plan is typed in at first.
Event overrunning()
{
    Event event = soundEvent();
    Session& session = event.sessions[0];
    session.limit = minutes(60);
    session.policy.floorShare = {};
    Agenda& agenda = session.agendas[0];
    agenda.segments.clear();
    agenda.parts.clear();
    for (const auto& [title, kind, length] :
         {std::tuple("Opening", Kind::Opening, 5), std::tuple("Panel", Kind::Panel, 30),
          std::tuple("Discussion", Kind::Discussion, 35), std::tuple("Wrap-up", Kind::WrapUp, 5)}) {
        Segment segment;
        segment.id = SegmentId::create();
        segment.title = QString::fromLatin1(title);
        segment.kind = kind;
        segment.planned = minutes(length);
        agenda.segments.append(segment);
    }
    agenda.segments[1].turns = {{TurnId::create(), event.people.first().id, {minutes(23)}}};
    return event;
}

TEST(Fixes, OfAnOverrunTakeWhatIsTooMuchFromTheLongestSegmentOrFromTheSlackFirst)
{
    const QStringList texts = fixTexts(overrunning(), "over-limit");
    EXPECT_TRUE(texts.contains(QStringLiteral("Shorten \"Discussion\" from 35:00 to 20:00: saves 15:00")))
        << texts.join(u'\n').toStdString();
    EXPECT_TRUE(texts.contains(
        QStringLiteral("Use 7:00 of slack; Shorten \"Discussion\" from 35:00 to 27:00: saves 15:00")))
        << texts.join(u'\n').toStdString();
}

TEST(Fixes, OfAnOverrunThatTheSlackCoversTakeNothingElse)
{
    Event event = overrunning();
    event.sessions[0].limit = minutes(70);
    EXPECT_EQ(fixTexts(event, "over-limit").first(), QStringLiteral("Use 5:00 of slack: saves 5:00"));
}

TEST(Fixes, OfAnOverrunUseABufferUp)
{
    Event event = overrunning();
    event.sessions[0].limit = minutes(65);
    Segment& last = event.sessions[0].agendas[0].segments.last();
    last.kind = Kind::Buffer;
    const Finding finding = found(event, "over-limit");
    const Fix fix = fixes(event, finding).first();
    EXPECT_TRUE(fixText(fix).startsWith(QStringLiteral("Use 7:00 of slack; Use 3:00 of buffer")))
        << fixText(fix).toStdString();
    EXPECT_EQ(fix.after.schedule.overrun(), Seconds{0});
    EXPECT_EQ(fix.after.schedule.buffer, minutes(2));
}

TEST(Fixes, OfAnOverrunLetTheFloorGiveWhereNothingElseCan)
{
    Event event = overrunning();
    Segment& discussion = event.sessions[0].agendas[0].segments[2];
    discussion.kind = Kind::Floor;
    discussion.least = minutes(10);
    EXPECT_TRUE(fixTexts(event, "over-limit")
                    .contains(QStringLiteral(
                        "Fit to 60:00, from the floor too: saves 15:00, takes 11:43 from the floor")))
        << fixTexts(event, "over-limit").join(u'\n').toStdString();
}

TEST(Fixes, OfSevenOnThePanelAreAPanelOfFiveWithoutWhoHasNotConfirmed)
{
    const Event event = sampleEvent();
    const QList<Fix> found = fixes(
        event,
        assessAgenda(event, sampleSession(event), agendaNamed(event, "Inward first"), {}).findings.first());
    EXPECT_EQ(textsOf(found), QStringList{QStringLiteral("Panel of five: saves 10:00")});
    ASSERT_EQ(found.first().leaving.size(), 2);
    for (const PersonId person : found.first().leaving)
        EXPECT_NE(participantOf(sampleSession(event), person)->invitation, Invitation::Confirmed);
    EXPECT_EQ(found.first().after.schedule.scheduledEnd, minutes(80));
    EXPECT_EQ(found.first().after.schedule.floor, minutes(30));
}

TEST(Fixes, OfSevenOnThePanelLetOthersLeaveThanAreSuggested)
{
    const Event event = sampleEvent();
    const Agenda& agenda = agendaNamed(event, "Inward first");
    const Fix fix =
        fixes(event, assessAgenda(event, sampleSession(event), agenda, {}).findings.first()).first();
    const QList<PersonId> firstTwo = panelMembers(agenda).first(2);
    const Event next = fix.without(firstTwo);
    EXPECT_EQ(panelMembers(agendaNamed(next, "Inward first")), panelMembers(agenda).mid(2));
    EXPECT_EQ(schedule(sampleSession(next), agendaNamed(next, "Inward first")).scheduledEnd, minutes(80));
}

TEST(Fixes, OfAFullPlanBeforeAHardEndShortenRoundsAndTheirSegmentsByAsMuch)
{
    const QStringList texts = sampleFixes("Inward first", "no-buffer");
    EXPECT_TRUE(texts.contains(QStringLiteral("Park \"WSIS+20: what the review should see\": saves 8:00")))
        << texts.join(u'\n').toStdString();
    EXPECT_TRUE(texts.contains(QStringLiteral("Follow-ups from 2:00 to 1:30: saves 3:30")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Fit to 87:00: saves 3:00")));
}

TEST(Fixes, OfALongSilenceKeepFloorTimeInIt)
{
    const QStringList texts = sampleFixes("Outward first", "floor-unheard");
    EXPECT_FALSE(texts.isEmpty());
    for (const QString& text : texts)
        EXPECT_TRUE(text.startsWith(QStringLiteral("Keep 2:00 for the floor at the end of ")))
            << text.toStdString();
}

TEST(Fixes, OfAnOverAllocatedSegmentShortenRoundsLengthenItOrKeepLessForTheFloor)
{
    Event event = soundEvent();
    segmentOf(event, panelAt).turns[0].rounds = {minutes(5), minutes(2)};
    EXPECT_EQ(
        fixTexts(event, "over-allocated"),
        (QStringList{QStringLiteral("Follow-ups from 2:00 to 1:30: saves 2:00"),
                     QStringLiteral("Interventions from 5:00 to 3:00: saves 2:00"),
                     QStringLiteral("\"Panel\" with a panel of three: saves 5:00"),
                     QStringLiteral("Lengthen \"Panel\" to 37:00: ends 2:00 later"),
                     QStringLiteral("Keep 10:00 of the 12:00 that were reserved for the floor: saves 2:00"),
                     QStringLiteral("Lead's time from 3:00 to 1:00: saves 2:00")}));
}

TEST(Fixes, SayWhatTheyTakeFromTheFloor)
{
    Event event = soundEvent();
    segmentOf(event, floorAt).most = minutes(20);
    const QStringList texts = fixTexts(event, "over-most");
    EXPECT_TRUE(texts.contains(
        QStringLiteral("Shorten \"Questions\" to its most of 20:00: saves 5:00, takes 5:00 from the floor")))
        << texts.join(u'\n').toStdString();
}

TEST(Fixes, AreNotOfferedIfTheyBringAnError)
{
    Event event = soundEvent();
    segmentOf(event, panelAt).turns[0].rounds = {minutes(5), minutes(2)};
    sessionOf(event).limit = minutes(87);
    for (const QString& text : fixTexts(event, "over-allocated"))
        EXPECT_FALSE(text.startsWith(QStringLiteral("Lengthen"))) << "the session has no minute left";
}

TEST(Fixes, GiveTheTurnsOfWhoSendsSomebodyElseToThem)
{
    Event event = soundEvent();
    Participant& gone = participantWith(event, Role::Panellist);
    gone.invitation = Invitation::Delegated;
    gone.delegate = participantWith(event, Role::Timekeeper).person;
    const QStringList texts = fixTexts(event, "speaker-absent");
    EXPECT_EQ(texts, (QStringList{QStringLiteral("Give the turns to Timekeeper"),
                                  QStringLiteral("Plan without Ana: saves 5:00")}));
}

TEST(Fixes, OfWhatOnlyPeopleCanMendAreNone)
{
    Event event = soundEvent();
    participantWith(event, Role::Rapporteur).roles.clear();
    EXPECT_TRUE(fixTexts(event, "no-rapporteur").isEmpty());
}

TEST(Fixes, OfAFindingThatIsNoLongerTrueAreNone)
{
    Event event = soundEvent();
    sessionOf(event).limit = minutes(60);
    const Finding before = found(event, "over-limit");
    EXPECT_FALSE(fixes(event, before).isEmpty());
    EXPECT_TRUE(fixes(soundEvent(), before).isEmpty()) << "another session";
    sessionOf(event).limit = minutes(90);
    EXPECT_TRUE(fixes(event, before).isEmpty());
}

QSet<QString> errorsIn(const QList<Finding>& findings)
{
    QSet<QString> keys;
    for (const Finding& finding : findings)
        if (finding.severity == Severity::Error)
            keys.insert(finding.key());
    return keys;
}

/// The durations of the locked segments, as they stand in the plan.
QList<std::pair<SegmentId, Seconds>> lockedTimes(const Agenda& agenda)
{
    QList<std::pair<SegmentId, Seconds>> times;
    for (const Segment& segment : agenda.segments)
        if (segment.locked)
            times.append({segment.id, segment.planned});
    return times;
}

/// What every fix promises, whatever it does.
void checkPromises(const Event& before, const Finding& finding, const Fix& fix)
{
    const QList<Finding> findings = findingsOf(before);
    const QList<Finding> after = findingsOf(fix.event);
    if (const Done valid = validate(fix.event); !valid)
        RC_FAIL(fix.title.toStdString() + ": " + valid.error().message.toStdString());
    for (const Finding& other : after)
        RC_ASSERT(other.key() != finding.key());
    RC_ASSERT((errorsIn(after) - errorsIn(findings)).isEmpty());
    const Schedule was = schedule(before.sessions.first(), before.sessions.first().agendas.first());
    RC_ASSERT(fix.floorLoses >= was.floor - fix.after.schedule.floor);
    RC_ASSERT(fix.saves >= Seconds{0} && fix.endsLater >= Seconds{0});
    RC_ASSERT(fix.after.schedule.scheduledEnd <= was.scheduledEnd + fix.endsLater);
    if (!finding.is("locked-over-limit"))
        RC_ASSERT(lockedTimes(before.sessions.first().agendas.first()) ==
                  lockedTimes(fix.event.sessions.first().agendas.first()));
}

RC_GTEST_PROP(Fixes, RemoveTheirFindingBringNoErrorAndSayWhatTheyCost, (const Seed& seed))
{
    const Event event = randomPlan(seed);
    for (const Finding& finding : findingsOf(event))
        for (const Fix& fix : fixes(event, finding))
            checkPromises(event, finding, fix);
}

}  // namespace
}  // namespace moderato::test
