#pragma once

#include "tests/support/printers.h"
#include "tests/support/sampledesk.h"
#include "ui/inspector/foldinggroup.h"
#include "ui/inspector/inspector.h"

#include <QSettings>
#include <QTest>
#include <QToolButton>

namespace moderato {

/// An inspector on a desk with the sample, all of its groups unfolded, driven as a user would.
class InspectorTest : public testing::Test {
protected:
    InspectorTest()
    {
        m_inspector.resize(310, 600);
        m_inspector.show();
        m_inspector.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_inspector));
        unfold();
    }

    ~InspectorTest() override { QSettings().remove(QStringLiteral("inspector")); }

    /// Unfolds all groups of the pages that are enabled.
    void unfold();

    /// The editor with this name.
    template <class Widget = QWidget>
    Widget* field(const char* name)
    {
        auto* found = m_inspector.findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return found;
    }

    /// Types a text in the field in place of what is there.
    template <class Widget>
    Widget* type(const char* name, const char* text)
    {
        auto* widget = field<Widget>(name);
        widget->setFocus();
        widget->selectAll();
        QTest::keyClicks(widget, QString::fromUtf8(text));
        return widget;
    }

    /// Picks an entry of a choice by the keyboard.
    void choose(const char* name, int entry);

    /// Clicks the button with this accessible name on the page that is shown.
    void press(const char* name);

    const Segment& segment(qsizetype place) { return m_sample.segment(place); }
    const Session& session() { return *desk().session(); }
    Desk& desk() { return m_sample.desk(); }

    SampleDesk m_sample;
    Inspector m_inspector{m_sample.desk()};
};

}  // namespace moderato
