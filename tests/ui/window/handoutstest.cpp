#include "ui/window/handouts.h"

#include "core/exchange/import.h"
#include "resources/templates.h"
#include "tests/support/fulldisk.h"
#include "tests/support/printers.h"
#include "ui/handouts/handoutsview.h"
#include "ui/window/files.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <stdexcept>

namespace moderato {
namespace {

/// The window with the sample event and the preview of its handouts, and a user who answers what is asked.
class SaveEachTest : public testing::Test {
protected:
    SaveEachTest()
    {
        QStandardPaths::setTestModeEnabled(false);
        qputenv("XDG_DATA_HOME", path("data").toLocal8Bit());
        QCoreApplication::setOrganizationName(QStringLiteral("moderato-tests"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path("config"));
        QSettings().clear();
        EXPECT_TRUE(QDir().mkpath(folder()));
        m_window.emplace();
        m_window->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&*m_window));
        const Result<Event> event = fromTemplate(QStringLiteral("main-session"), QUuid::createUuid);
        EXPECT_TRUE(Document::create(path("event.moderato"), *event));
        EXPECT_TRUE(m_window->files().open(path("event.moderato")));
        QTest::keyClick(&*m_window, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        m_view = m_window->findChild<HandoutsView*>();
        if (!m_view)
            throw std::logic_error("the keys open no preview");
        // A window manager would do so; the screen of the tests has none.
        QApplication::setActiveWindow(m_view);
    }

    ~SaveEachTest() override
    {
        QSettings().clear();
        QStandardPaths::setTestModeEnabled(true);
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString folder() const { return path("handouts"); }
    Desk& desk() { return m_window->desk(); }
    QPushButton* wantedButton(const char* text) const
    {
        for (QPushButton* each : m_view->findChildren<QPushButton*>())
            if (each->text() == QString::fromUtf8(text))
                return each;
        return nullptr;
    }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }
    QString told() const { return m_window->statusBar()->currentMessage(); }

    QByteArray bytesOf(const QString& name) const
    {
        QFile file(folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void tick(Sheet sheet)
    {
        auto* sheets = m_view->findChild<QListWidget*>(QStringLiteral("sheets"));
        const QRect row = sheets->visualItemRect(sheets->item(static_cast<int>(sheet)));
        QTest::mouseClick(sheets->viewport(), Qt::LeftButton, {}, row.center());
        QTest::keyClick(sheets, Qt::Key_Space);
    }

    /// Presses a button by its mnemonic, and waits until what it does is done: it looks pressed for a moment first.
    void pressAlt(Qt::Key key, void (HandoutsView::*wanted)())
    {
        bool isDone = false;
        // Connected last, and so called when the others are through.
        const auto connection = QObject::connect(m_view, wanted, m_view, [&isDone] { isDone = true; });
        QApplication::setActiveWindow(m_view);
        QTest::keyClick(m_view, key, Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor([&isDone] { return isDone; }));
        QObject::disconnect(connection);
    }

    void saveEach() { pressAlt(Qt::Key_E, &HandoutsView::saveEachWanted); }

    /// Does this to the next dialog of this kind, once it is there.
    template <class Dialog>
    void answer(const std::function<void(Dialog&)>& act)
    {
        auto* poll = new QTimer(&*m_window);
        QObject::connect(poll, &QTimer::timeout, poll, [poll, act] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            poll->stop();
            poll->deleteLater();
            act(*dialog);
        });
        poll->start(0);
    }

    void chooseFolder(const QString& path, const std::function<void()>& then = {})
    {
        answer<QFileDialog>([path, then](QFileDialog& dialog) {
            auto* name = dialog.findChild<QLineEdit*>();
            name->setText(path);
            if (then)
                then();
            QTest::keyClick(name, Qt::Key_Return);
        });
    }

    /// Presses a button of the message that is going to come, by the keyboard.
    void press(const char* text)
    {
        answer<QMessageBox>([this, text](QMessageBox& box) {
            m_message = box.text();
            for (QAbstractButton* each : box.buttons())
                if (each->text().remove(u'&') == QString::fromUtf8(text)) {
                    each->setFocus();
                    return QTest::keyClick(each, Qt::Key_Space);
                }
            ADD_FAILURE() << "there is no button " << text;
            box.reject();
        });
    }

    QTemporaryDir m_folder;
    std::optional<MainWindow> m_window;
    HandoutsView* m_view = nullptr;
    QString m_message;
};

TEST_F(SaveEachTest, putsAFileForEachPanellistIntoTheFolder)
{
    tick(Sheet::Brief);
    chooseFolder(folder());
    saveEach();
    EXPECT_EQ(files().size(), 8) << "the run of show, and seven briefs";
    for (const QString& name : files())
        EXPECT_TRUE(bytesOf(name).startsWith("%PDF")) << name.toStdString();
    EXPECT_EQ(files().filter(QStringLiteral("Panellist's brief - ")).size(), 7);
    EXPECT_TRUE(told().startsWith(QStringLiteral("8 file")) && told().endsWith(folder()))
        << told().toStdString();
}

TEST_F(SaveEachTest, isThereForTheMouseToo)
{
    auto* each = wantedButton("One file &each…");
    ASSERT_TRUE(each);
    chooseFolder(folder());
    QTest::mouseClick(each, Qt::LeftButton);
    EXPECT_EQ(files().size(), 1);
}

TEST_F(SaveEachTest, givesPeopleOfOneNameAFileEach)
{
    const QList<PersonId> panel = [this] {
        QList<PersonId> people;
        for (const Turn& turn : desk().agenda()->segments.at(0).turns)
            people.append(turn.person);
        return people;
    }();
    ASSERT_GE(panel.size(), 2);
    Event event = desk().saved();
    for (Person& person : event.people)
        if (person.id == panel.at(0) || person.id == panel.at(1))
            person.name = person.id == panel.at(0) ? QStringLiteral("Kim Lee") : QStringLiteral("KIM LEE");
    ASSERT_TRUE(desk().commit(QStringLiteral("Rename"), event));
    tick(Sheet::Brief);
    chooseFolder(folder());
    saveEach();
    EXPECT_EQ(files().size(), 8);
    EXPECT_EQ(files().filter(QStringLiteral("Kim Lee"), Qt::CaseInsensitive).size(), 2);
    EXPECT_EQ(files().filter(QStringLiteral(" 2.pdf")).size(), 1);
}

TEST_F(SaveEachTest, asksBeforeItReplacesFiles)
{
    chooseFolder(folder());
    saveEach();
    ASSERT_EQ(files().size(), 1);
    const QString name = files().first();
    QFile old(folder() + u'/' + name);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("last year's");
    old.close();

    chooseFolder(folder(), [this] { press("Cancel"); });
    saveEach();
    EXPECT_TRUE(m_message.contains(QStringLiteral("1 file"))) << m_message.toStdString();
    EXPECT_EQ(bytesOf(name), "last year's");

    chooseFolder(folder(), [this] { press("Replace"); });
    saveEach();
    EXPECT_TRUE(bytesOf(name).startsWith("%PDF"));
    EXPECT_EQ(files().size(), 1);
}

TEST_F(SaveEachTest, doesNothingWhenNoFolderIsChosen)
{
    answer<QFileDialog>([](QFileDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    saveEach();
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(SaveEachTest, saysThatAFolderTakesNoFiles)
{
    // Not even root writes here.
    chooseFolder(QStringLiteral("/proc/self"), [this] { press("OK"); });
    saveEach();
    EXPECT_TRUE(m_message.contains(QStringLiteral("/proc/self"))) << m_message.toStdString();
    EXPECT_TRUE(told().startsWith(QStringLiteral("Stopped after 0 file"))) << told().toStdString();
}

TEST_F(SaveEachTest, leavesNoHalfFileOnAFullDisk)
{
    std::optional<test::FullDisk> full;
    chooseFolder(folder(), [this, &full] {
        full.emplace(2000);
        press("OK");
    });
    saveEach();
    full.reset();
    EXPECT_FALSE(m_message.isEmpty());
    EXPECT_TRUE(files().isEmpty()) << files().join(u'\n').toStdString();
}

/// Sixty sessions of the same kind, whose briefs take their time.
Event withManySessions(Event event)
{
    const Event one = event;
    for (int i = 0; i < 59; ++i)
        event = importInto({event, {}}, {one, {}}, QUuid::createUuid)->event;
    return event;
}

TEST_F(SaveEachTest, canBeStoppedWhileItWrites)
{
    ASSERT_TRUE(desk().commit(QStringLiteral("Many"), withManySessions(desk().saved())));
    tick(Sheet::Brief);
    for (QAbstractButton* each : m_view->findChildren<QAbstractButton*>())
        if (each->text() == QLatin1String("Of all sessions"))
            QTest::mouseClick(each, Qt::LeftButton, {}, QPoint(8, each->height() / 2));
    ASSERT_GT(m_view->request().handouts.size(), 400);
    QTimer poll;
    int value = 0;
    QObject::connect(&poll, &QTimer::timeout, &poll, [this, &value] {
        auto* shown = m_view->findChild<QProgressDialog*>();
        if (!shown || !shown->isVisible())
            return;
        value = shown->value();
        EXPECT_GT(shown->maximum(), 400);
        QTest::mouseClick(shown->findChild<QPushButton*>(), Qt::LeftButton);
    });
    poll.start(0);
    chooseFolder(folder());
    saveEach();
    EXPECT_GT(value, 0);
    EXPECT_LT(files().size(), 400);
    EXPECT_TRUE(told().startsWith(QStringLiteral("Stopped after %1 file").arg(files().size())))
        << told().toStdString();
    for (const QString& name : files())
        EXPECT_TRUE(bytesOf(name).endsWith("%%EOF\n")) << name.toStdString();
}

using HandoutsByKeys = SaveEachTest;

TEST_F(HandoutsByKeys, areChosenLookedAtAndSaved)
{
    Event two = importInto({desk().saved(), {}}, {desk().saved(), {}}, QUuid::createUuid)->event;
    two.sessions.last().title = QStringLiteral("The second one");
    ASSERT_TRUE(desk().commit(QStringLiteral("Second"), two));
    ASSERT_TRUE(m_view->isVisible()) << "Ctrl+Shift+E has opened it";

    QApplication::setActiveWindow(m_view);

    // The session, by the mnemonic of its label.
    QTest::keyClick(m_view, Qt::Key_I, Qt::AltModifier);
    auto* session = m_view->findChild<QComboBox*>(QStringLiteral("session"));
    EXPECT_EQ(QApplication::focusWidget(), session);
    QTest::keyClick(session, Qt::Key_Down);
    EXPECT_EQ(desk().session()->title, QStringLiteral("The second one"));
    EXPECT_TRUE(m_view->windowTitle().contains(QStringLiteral("The second one")));

    // The sheet: the list is the next stop of Tab.
    QTest::keyClick(session, Qt::Key_Tab);
    auto* sheets = m_view->findChild<QListWidget*>(QStringLiteral("sheets"));
    ASSERT_EQ(QApplication::focusWidget(), sheets);
    QTest::keyClick(sheets, Qt::Key_Home);
    QTest::keyClick(sheets, Qt::Key_Down);
    QTest::keyClick(sheets, Qt::Key_Space);
    EXPECT_EQ(m_view->request().options.sheets, (QList<Sheet>{Sheet::RunOfShow, Sheet::Chair}));

    // The size, wherever the focus is; then to the pages by Tab.
    auto* pages = m_view->findChild<PageView*>();
    pages->setZoom(100);
    QTest::keyClick(sheets, Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(pages->zoom(), 110);
    QTest::keyClick(sheets, Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(pages->zoom(), 100);
    for (int stop = 0; stop < 40 && QApplication::focusWidget() != pages; ++stop)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), pages);
    QTest::keyClick(pages, Qt::Key_End);
    EXPECT_EQ(pages->currentPage(), pages->pageCount() - 1);
    const int last = pages->verticalScrollBar()->value();
    QTest::keyClick(pages, Qt::Key_PageUp);
    EXPECT_LT(pages->verticalScrollBar()->value(), last);

    // Printing asks for a printer, which there may not be here: that the keys ask for it is what counts.
    const auto* print = wantedButton("&Print…");
    ASSERT_TRUE(print);
    EXPECT_TRUE(print->isEnabled());
    EXPECT_EQ(print->shortcut(), QKeySequence(Qt::ALT | Qt::Key_P));

    answer<QFileDialog>([this](QFileDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>();
        EXPECT_TRUE(name->text().contains(QStringLiteral("The second one"))) << "the name says what it is";
        name->setText(folder() + QStringLiteral("/both.pdf"));
        QTest::keyClick(name, Qt::Key_Return);
    });
    pressAlt(Qt::Key_S, &HandoutsView::saveWanted);
    EXPECT_TRUE(bytesOf(QStringLiteral("both.pdf")).startsWith("%PDF"));

    QTest::keyClick(m_view, Qt::Key_Escape);
    EXPECT_FALSE(m_view->isVisible());
}

}  // namespace
}  // namespace moderato
