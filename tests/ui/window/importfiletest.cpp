#include "core/exchange/eventjson.h"
#include "resources/templates.h"
#include "tests/support/printers.h"
#include "ui/inspector/sessionpage.h"
#include "ui/parts/textfield.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <gtest/gtest.h>

namespace moderato {
namespace {

/// A window on an event of one session, and files that people bring along.
class ImportFileTest : public testing::Test {
protected:
    ImportFileTest()
    {
        const Result<Event> event = fromTemplate(QStringLiteral("main-session"), QUuid::createUuid);
        m_window.desk().put(std::move(*Document::create(path("event.moderato"), *event)));
        m_window.show();
    }

    Desk& desk() { return m_window.desk(); }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QString written(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    static QByteArray outline() { return "# Briefing\n09:00 Welcome (5 min)\n09:05 Reports (25 min)\n"; }

    /// Drags files over the window and lets them go.
    bool drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& each : paths)
            urls.append(QUrl::fromLocalFile(each));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_window, &drop);
        QCoreApplication::processEvents();
        return drop.isAccepted();
    }

    /// Reads the next message box and closes it.
    void readMessage()
    {
        QTimer::singleShot(0, &m_window, [this] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                m_message = box->text();
                box->accept();
            }
        });
    }

    QTemporaryDir m_folder;
    MainWindow m_window;
    QString m_message;
};

TEST_F(ImportFileTest, addsTheSessionsOfATextAndShowsTheFirstOfThem)
{
    const Event before = desk().saved();
    ASSERT_TRUE(m_window.files().importFile(written("briefing.txt", outline())));
    ASSERT_EQ(desk().saved().sessions.size(), before.sessions.size() + 1);
    EXPECT_EQ(desk().session()->id, desk().saved().sessions.last().id);
    EXPECT_EQ(desk().agenda()->segments.first().title, QStringLiteral("Welcome"));
    m_window.action(Act::Undo)->trigger();
    EXPECT_EQ(desk().saved(), before);
}

TEST_F(ImportFileTest, addsWhatAnExportedEventHolds)
{
    const Event exported = *fromTemplate(QStringLiteral("workshop-90"), QUuid::createUuid);
    ASSERT_TRUE(m_window.files().importFile(written("workshop.json", eventToJson(exported))));
    EXPECT_EQ(desk().session()->id, exported.sessions.first().id);
}

TEST_F(ImportFileTest, saysWhereAFileIsWrongAndChangesNothing)
{
    const Event before = desk().saved();
    readMessage();
    EXPECT_FALSE(m_window.files().importFile(written("broken.json", "{\"title\": 7}")));
    EXPECT_TRUE(m_message.contains(QStringLiteral("broken.json"))) << m_message.toStdString();
    EXPECT_TRUE(m_message.contains(QStringLiteral("expected moderato-event"))) << m_message.toStdString();
    EXPECT_EQ(desk().saved(), before);
}

TEST_F(ImportFileTest, refusesAFileThatIsLargerThanAnyAgenda)
{
    readMessage();
    EXPECT_FALSE(m_window.files().importFile(written("log.txt", QByteArray(17 * 1024 * 1024, 'a'))));
    EXPECT_TRUE(m_message.contains(QStringLiteral("larger than 16 MB"))) << m_message.toStdString();
}

TEST_F(ImportFileTest, takesWhatIsDroppedOnTheWindow)
{
    const QString agenda = written("briefing.md", outline());
    ASSERT_TRUE(drop({agenda}));
    EXPECT_EQ(desk().agenda()->segments.first().title, QStringLiteral("Welcome"));
    const QString copy = path("copy.moderato");
    ASSERT_TRUE(desk().document()->saveCopy(copy));
    ASSERT_TRUE(drop({copy}));
    EXPECT_EQ(desk().document()->path(), copy);
    EXPECT_FALSE(drop({path("not-there.txt")}));
}

TEST_F(ImportFileTest, keepsWhatIsBeingTypedWhenAFileIsDropped)
{
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window.findChild<SessionPage*>(); }));
    auto* title = m_window.findChild<SessionPage*>()->findChild<TextField*>();
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Closing session"));
    ASSERT_TRUE(drop({written("briefing.md", outline())}));
    EXPECT_EQ(desk().saved().sessions.first().title, QStringLiteral("Closing session"));
}

TEST_F(ImportFileTest, saysThatAnEventHasToBeOpenForIt)
{
    MainWindow empty;
    empty.show();
    EXPECT_FALSE(empty.action(Act::Import)->isEnabled());
    readMessage();
    EXPECT_FALSE(empty.files().importFile(written("briefing.txt", outline())));
    EXPECT_TRUE(m_message.contains(QStringLiteral("make a new one"))) << m_message.toStdString();
}

}  // namespace
}  // namespace moderato
