#pragma once

#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "tests/support/testclock.h"
#include "ui/live/bigbutton.h"
#include "ui/live/conductview.h"
#include "ui/parts/livedesk.h"

#include <QLabel>
#include <QSettings>
#include <QTest>

namespace moderato {

/// The sample's session in a conduct window, by a clock that the test moves.
class ConductTest : public testing::Test {
protected:
    explicit ConductTest(RunKind kind = RunKind::Session)
    {
        QSettings().remove(QStringLiteral("live"));
        EXPECT_TRUE(m_live.prepare(m_sample.desk().sharedDocument(), m_sample.desk().session()->id,
                                   m_sample.desk().agenda()->id, kind));
        m_view = std::make_unique<ConductView>(m_live);
        m_view->resize(1280, 720);
        m_view->show();
        m_view->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_view.get()));
    }
    ~ConductTest() override { QSettings().remove(QStringLiteral("live")); }

    const RunState& state() const { return m_live.state(); }
    SegmentId segment(qsizetype place) const { return m_sample.segment(place).id; }
    const Segment& running(qsizetype place) const { return runAgenda(state()).segments.at(place); }

    Document& document() { return *m_sample.desk().document(); }

    /// What was done, in the order of the log.
    QList<RunAction> log()
    {
        QList<RunAction> actions;
        for (const moderato::Run& run : document().runs())
            for (const RunEntry& entry : run.entries)
                actions.append(entry.action);
        return actions;
    }
    RunEntry last() { return document().runs().first().entries.last(); }

    void press(int key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_view.get(),
                        Qt::Key(key), with);
    }
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    void advance(RunTime by)
    {
        m_clock.advance(by);
        m_live.tick();
    }

    template <class T>
    T& child(const char* name) const
    {
        T* found = m_view->findChild<T*>(QLatin1String(name));
        if (!found)
            ADD_FAILURE() << "there is no " << name;
        return *found;
    }
    QString label(const char* name) const { return child<QLabel>(name).text(); }

    SampleDesk m_sample;
    test::TestClock m_clock;
    LiveDesk m_live{m_clock};
    std::unique_ptr<ConductView> m_view;
};

}  // namespace moderato
