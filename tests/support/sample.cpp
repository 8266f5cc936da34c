#include "tests/support/sample.h"

#include "resources/templates.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// The first row that fits, and a row of nothing after a failure of the test.
template <class T, class F>
const T& firstThat(const QList<T>& list, const char* what, F&& fits)
{
    static const T none;
    const auto found = std::find_if(list.cbegin(), list.cend(), fits);
    if (found != list.cend())
        return *found;
    ADD_FAILURE() << "the sample has no " << what;
    return none;
}

}  // namespace

Event sampleEvent()
{
    quint32 dealt = 0;
    const auto freshId = [&dealt] { return QUuid(++dealt, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0); };
    const Result<Event> event = fromTemplate(QStringLiteral("main-session"), freshId);
    if (!event)
        ADD_FAILURE() << event.error().message.toStdString();
    return event.value_or(Event());
}

const Session& sampleSession(const Event& event)
{
    return firstThat(event.sessions, "session", [](const Session&) { return true; });
}

const Agenda& agendaNamed(const Event& event, const char* name)
{
    return firstThat(sampleSession(event).agendas, name,
                     [name](const Agenda& agenda) { return agenda.name == QLatin1String(name); });
}

const Segment& segmentTitled(const Agenda& agenda, const char* title)
{
    return firstThat(agenda.segments, title,
                     [title](const Segment& segment) { return segment.title == QLatin1String(title); });
}

}  // namespace moderato::test
