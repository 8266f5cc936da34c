#pragma once

#include "core/edit/locate.h"
#include "tests/support/outcome.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

namespace moderato::test {

/// Edits of the sample event. Whatever a test does, the event that it began with must stay as it was.
class Edits : public testing::Test {
protected:
    void TearDown() override
    {
        EXPECT_TRUE(event == sampleEvent()) << "an edit reached another copy of the event";
    }

    const Session& session() const { return sampleSession(event); }
    const Agenda& agenda() const { return session().agendas.at(0); }
    const Agenda& otherAgenda() const { return session().agendas.at(1); }
    const Segment& segment(qsizetype place) const { return agenda().segments.at(place); }

    /// The titles of an agenda's segments, after an edit.
    static QStringList titles(const Result<Event>& next, const Agenda& agenda)
    {
        QStringList titles;
        for (const Segment& segment : agendaIn(next, agenda).segments)
            titles.append(segment.title);
        return titles;
    }

    /// The agenda, after an edit.
    static Agenda agendaIn(const Result<Event>& next, const Agenda& agenda)
    {
        EXPECT_TRUE(succeeded(next));
        return next ? *findAgenda(*next, agenda.id).agenda : Agenda();
    }

    /// The segment, after an edit.
    static Segment segmentIn(const Result<Event>& next, const Segment& segment)
    {
        EXPECT_TRUE(succeeded(next));
        return next ? *findSegment(*next, segment.id).segment : Segment();
    }

    /// The first session, after an edit.
    static Session sessionIn(const Result<Event>& next)
    {
        EXPECT_TRUE(succeeded(next));
        return next ? next->sessions.first() : Session();
    }

    const Event event = sampleEvent();
};

/// For EXPECT_TRUE: the edit was refused with a sentence.
inline testing::AssertionResult refused(const Result<Event>& next)
{
    if (next)
        return testing::AssertionFailure() << "it was done";
    return next.error().message.isEmpty() ? testing::AssertionFailure() << "it says nothing"
                                          : testing::AssertionSuccess();
}

/// For EXPECT_TRUE: the edit was done and gives this event.
inline testing::AssertionResult gives(const Result<Event>& next, const Event& expected)
{
    if (!next)
        return succeeded(next);
    return *next == expected ? testing::AssertionSuccess()
                             : testing::AssertionFailure() << "it gives another event";
}

}  // namespace moderato::test
