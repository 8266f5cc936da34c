#include "ui/window/files.h"

#include "core/edit/segments.h"
#include "resources/templates.h"
#include "tests/support/printers.h"
#include "ui/window/mainwindow.h"
#include "ui/window/noticebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <filesystem>

namespace moderato {
namespace {

/// A window with settings, data and documents in a folder of its own, and a user who answers its dialogs.
class FilesTest : public testing::Test {
protected:
    FilesTest()
    {
        QStandardPaths::setTestModeEnabled(false);
        qputenv("XDG_DATA_HOME", path("data").toLocal8Bit());
        QCoreApplication::setOrganizationName(QStringLiteral("moderato-tests"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path("config"));
        QSettings().clear();
        m_window.emplace();
        m_window->show();
    }

    ~FilesTest() override { QStandardPaths::setTestModeEnabled(true); }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString samplePath() const { return path("data/moderato/sample.moderato"); }

    /// A folder that takes no file, not even from root.
    static QString nowhere() { return QStringLiteral("/proc/run-of-show.pdf"); }

    Files& files() { return m_window->files(); }
    Desk& desk() { return m_window->desk(); }
    QString shownFile() { return desk().document() ? desk().document()->path() : QString(); }

    /// Makes an event file and closes it again.
    QString madeFile(const char* name)
    {
        const Result<Event> event = fromTemplate(QStringLiteral("main-session"), QUuid::createUuid);
        EXPECT_TRUE(Document::create(path(name), *event));
        return path(name);
    }

    /// A second name of the same file, whose lock is another.
    QString anotherName(const char* name)
    {
        const QString other = path("other-name.moderato");
        std::filesystem::create_hard_link(path(name).toStdString(), other.toStdString());
        return other;
    }

    void write(const char* name, const QByteArray& bytes)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Event edited(const Event& event)
    {
        const SegmentId first = event.sessions.first().agendas.first().segments.first().id;
        return *setTitle(event, first, QStringLiteral("Another opening"));
    }

    bool removeFirst()
    {
        const SegmentId first = desk().agenda()->segments.first().id;
        return desk().commit(QStringLiteral("Delete"), removeSegments(desk().saved(), {first}));
    }

    NoticeBar& notice() { return *m_window->findChild<NoticeBar*>(); }

    /// The button of the notice that has this text, but for its mnemonic.
    QPushButton& button(const char* text)
    {
        for (QPushButton* button : notice().findChildren<QPushButton*>())
            if (button->text().remove(u'&') == QString::fromUtf8(text))
                return *button;
        throw std::logic_error(text);
    }

    bool edit() { return desk().commit(QStringLiteral("Rename"), edited(desk().saved())); }
    bool isEdited() { return desk().saved() == edited(desk().saved()); }

    /// Does this to the next dialog, once it is there.
    template <class Dialog>
    void answer(const std::function<void(Dialog&)>& act)
    {
        QTimer::singleShot(0, m_window.operator->(), [act] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            act(*dialog);
        });
    }

    void chooseFile(const QString& path, const QString& filter = {})
    {
        answer<QFileDialog>([path, filter](QFileDialog& dialog) {
            if (!filter.isEmpty())
                dialog.selectNameFilter(filter);
            auto* name = dialog.findChild<QLineEdit*>();
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
        });
    }

    /// Closes the message that is going to come, and keeps its words in m_message.
    void readMessage(QMessageBox::StandardButton button = QMessageBox::Ok)
    {
        answer<QMessageBox>([this, button](QMessageBox& box) {
            m_message = box.text();
            box.button(button)->click();
        });
    }

    QTemporaryDir m_folder;
    std::optional<MainWindow> m_window;
    QString m_message;
};

TEST_F(FilesTest, newMakesTheFileFirstAndShowsIt)
{
    answer<QDialog>([this](QDialog& dialog) {
        QLineEdit* name = dialog.findChildren<QLineEdit*>().at(0);
        QLineEdit* folder = dialog.findChildren<QLineEdit*>().at(1);
        folder->selectAll();
        QTest::keyClicks(folder, m_folder.path());
        QTest::keyClicks(name, QStringLiteral("IGF 2022"));
        QTest::keyClick(name, Qt::Key_Return);
    });
    m_window->action(Act::NewEvent)->trigger();
    EXPECT_EQ(shownFile(), path("IGF 2022.moderato"));
    EXPECT_EQ(desk().event().title, QStringLiteral("IGF 2022"));
    EXPECT_TRUE(m_window->windowTitle().startsWith(QStringLiteral("IGF 2022")));
    EXPECT_TRUE(edit());
}

TEST_F(FilesTest, opensTheChosenFile)
{
    chooseFile(madeFile("chosen.moderato"));
    m_window->action(Act::Open)->trigger();
    EXPECT_EQ(shownFile(), path("chosen.moderato"));
}

struct BadFile {
    const char* name;
    QByteArray bytes;
    const char* words;
};

/// Files that are no event files, as they lie about in any folder.
const QList<BadFile>& badFiles()
{
    static const QList<BadFile> files{
        {"empty.moderato", "", "is empty"},
        {"letter.moderato", "Dear colleagues, please find attached", "is not an event file"},
        {"other.moderato", QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0'),
         "another program's database"},
    };
    return files;
}

TEST_F(FilesTest, saysWhyAFileCantBeOpenedAndKeepsWhatIsShown)
{
    ASSERT_TRUE(files().open(madeFile("good.moderato")));
    for (const BadFile& bad : badFiles()) {
        write(bad.name, bad.bytes);
        readMessage();
        EXPECT_FALSE(files().open(path(bad.name))) << bad.name;
        EXPECT_TRUE(m_message.contains(path(bad.name))) << m_message.toStdString();
        EXPECT_TRUE(m_message.contains(QString::fromUtf8(bad.words))) << m_message.toStdString();
        EXPECT_EQ(shownFile(), path("good.moderato"));
        EXPECT_EQ(bytesOf(path(bad.name)), bad.bytes);
    }
}

TEST_F(FilesTest, saysThatAFileIsCutShort)
{
    const QByteArray whole = bytesOf(madeFile("cut.moderato"));
    write("cut.moderato", whole.left(whole.size() / 2));
    readMessage(QMessageBox::Close);
    EXPECT_FALSE(files().open(path("cut.moderato")));
    EXPECT_TRUE(m_message.contains(QStringLiteral("cut short"))) << m_message.toStdString();
    EXPECT_EQ(bytesOf(path("cut.moderato")), whole.left(whole.size() / 2));
}

TEST_F(FilesTest, saysThatAFileIsMissing)
{
    readMessage();
    EXPECT_FALSE(files().open(path("gone.moderato")));
    EXPECT_TRUE(m_message.contains(QStringLiteral("does not exist"))) << m_message.toStdString();
    EXPECT_EQ(desk().document(), nullptr);
}

TEST_F(FilesTest, aFileInUseIsShownReadOnlyWithTheReason)
{
    const auto other = std::move(Document::open(madeFile("used.moderato")).value());
    ASSERT_TRUE(files().open(path("used.moderato")));
    EXPECT_TRUE(m_window->windowTitle().contains(QStringLiteral("read only")));
    EXPECT_FALSE(m_window->action(Act::AddSegment)->isEnabled());
    EXPECT_TRUE(notice().isVisible());
    EXPECT_TRUE(notice().accessibleDescription().contains(QStringLiteral("is open by")));
}

TEST_F(FilesTest, aFileInUseCanBeEditedHereOnceItIsLetGo)
{
    auto other = std::move(Document::open(madeFile("used.moderato")).value());
    ASSERT_TRUE(files().open(path("used.moderato")));
    const AgendaId shown = desk().session()->agendas.at(2).id;
    desk().showAgenda(shown);
    desk().select({desk().agenda()->segments.at(1).id}, desk().agenda()->segments.at(1).id);
    const SegmentId current = desk().current()->id;
    EXPECT_FALSE(button("Edit here").isEnabled());

    ASSERT_TRUE(other->commit(QStringLiteral("Rename"), edited(other->event())));
    other.reset();
    EXPECT_TRUE(QTest::qWaitFor([this] { return button("Edit here").isEnabled(); }));
    EXPECT_TRUE(notice().accessibleDescription().contains(QStringLiteral("has let go")));
    EXPECT_FALSE(desk().canEdit());

    button("Edit here").click();
    EXPECT_TRUE(desk().canEdit());
    EXPECT_TRUE(isEdited());
    EXPECT_EQ(desk().agenda()->id, shown);
    EXPECT_EQ(desk().current()->id, current);
    EXPECT_FALSE(notice().isVisible());
}

TEST_F(FilesTest, whoeverTakesAFileThatWasLetGoIsNamedInstead)
{
    auto other = std::move(Document::open(madeFile("used.moderato")).value());
    ASSERT_TRUE(files().open(path("used.moderato")));
    other.reset();
    EXPECT_TRUE(QTest::qWaitFor([this] { return button("Edit here").isEnabled(); }));
    other = std::move(Document::open(path("used.moderato")).value());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !button("Edit here").isEnabled(); }));
    EXPECT_TRUE(notice().accessibleDescription().contains(QStringLiteral("is open by")));
}

TEST_F(FilesTest, aCopyOfAFileInUseIsAClickAway)
{
    const auto other = std::move(Document::open(madeFile("used.moderato")).value());
    ASSERT_TRUE(files().open(path("used.moderato")));
    chooseFile(path("copy.moderato"));
    button("Save a copy…").click();
    EXPECT_TRUE(QFile::exists(path("copy.moderato")));
}

TEST_F(FilesTest, aFileThatNobodyHoldsHasNoNotice)
{
    ASSERT_TRUE(files().open(madeFile("free.moderato")));
    EXPECT_FALSE(notice().isVisible());
}

TEST_F(FilesTest, aSaveThatFailsOffersACopyAndKeepsAllThatWasSavedBefore)
{
    ASSERT_TRUE(files().open(madeFile("event.moderato")));
    ASSERT_TRUE(edit());
    const Event before = desk().saved();
    ASSERT_TRUE(QFile::rename(path("event.moderato"), path("moved.moderato")));
    answer<QMessageBox>([this](QMessageBox& box) {
        m_message = box.text();
        const QList<QAbstractButton*> buttons = box.buttons();
        const auto copy = std::find_if(buttons.cbegin(), buttons.cend(), [&box](QAbstractButton* button) {
            return box.buttonRole(button) == QMessageBox::ActionRole;
        });
        ASSERT_NE(copy, buttons.cend());
        chooseFile(path("copy.moderato"));
        (*copy)->click();
    });
    EXPECT_FALSE(removeFirst());
    EXPECT_TRUE(m_message.contains(QStringLiteral("moved, replaced or deleted"))) << m_message.toStdString();
    EXPECT_TRUE(desk().saved() == before);
    EXPECT_TRUE(Document::open(path("copy.moderato")).value()->event() == before);

    ASSERT_TRUE(QFile::rename(path("moved.moderato"), path("event.moderato")));
    EXPECT_TRUE(removeFirst());
}

TEST_F(FilesTest, aRefusedEditOffersNoCopy)
{
    ASSERT_TRUE(files().open(madeFile("event.moderato")));
    answer<QMessageBox>([](QMessageBox& box) {
        EXPECT_EQ(box.buttons().size(), 1);
        box.accept();
    });
    EXPECT_FALSE(
        desk().commit(QStringLiteral("Delete"), removeSegments(desk().saved(), {SegmentId::create()})));
}

TEST_F(FilesTest, aCopyToShareSaysWhatItLeavesOutFirst)
{
    ASSERT_TRUE(files().open(madeFile("event.moderato")));
    answer<QMessageBox>([this](QMessageBox& box) {
        m_message = box.text();
        chooseFile(path("shared.moderato"));
        for (QAbstractButton* button : box.buttons())
            if (box.buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
    });
    m_window->action(Act::SaveShared)->trigger();
    EXPECT_TRUE(m_message.contains(QStringLiteral("leaves out"))) << m_message.toStdString();
    EXPECT_TRUE(QFile::exists(path("shared.moderato")));
}

TEST_F(FilesTest, aCopyToShareCanBeCancelled)
{
    ASSERT_TRUE(files().open(madeFile("event.moderato")));
    readMessage(QMessageBox::Cancel);
    m_window->action(Act::SaveShared)->trigger();
    EXPECT_EQ(QDir(m_folder.path()).entryList({QStringLiteral("*.moderato")}),
              QStringList(QStringLiteral("event.moderato")));
}

TEST_F(FilesTest, openingAFileAgainAllowsEditsOnceItIsFree)
{
    auto other = std::move(Document::open(madeFile("used.moderato")).value());
    ASSERT_TRUE(files().open(path("used.moderato")));
    ASSERT_FALSE(desk().canEdit());
    other.reset();
    ASSERT_TRUE(files().open(path("used.moderato")));
    EXPECT_TRUE(edit());
}

TEST_F(FilesTest, openingTheShownFileAgainKeepsItsHistory)
{
    ASSERT_TRUE(files().open(madeFile("event.moderato")));
    ASSERT_TRUE(edit());
    ASSERT_TRUE(files().open(path("event.moderato")));
    EXPECT_TRUE(desk().canEdit());
    EXPECT_TRUE(desk().document()->undoLabel());
}

TEST_F(FilesTest, openingAFileAgainShowsWhatAnotherProgramWrote)
{
    ASSERT_TRUE(files().open(madeFile("event.moderato")));
    const Event next = edited(desk().saved());
    ASSERT_TRUE(QFile::remove(path("event.moderato")));
    ASSERT_TRUE(Document::create(path("next.moderato"), next));
    ASSERT_TRUE(QFile::rename(path("next.moderato"), path("event.moderato")));
    ASSERT_TRUE(files().open(path("event.moderato")));
    EXPECT_TRUE(desk().saved() == next);
    EXPECT_TRUE(desk().canEdit());
}

/// Nothing can be saved into such a file until it is read again, although it holds the same.
TEST_F(FilesTest, openingAFileAgainGoesOnAfterAnotherProgramChangedItAndBack)
{
    ASSERT_TRUE(files().open(madeFile("event.moderato")));
    {
        const Event before = desk().saved();
        auto other = std::move(Document::open(anotherName("event.moderato")).value());
        ASSERT_TRUE(other->commit(QStringLiteral("Rename"), edited(before)));
        ASSERT_TRUE(other->undo());
    }
    readMessage();
    EXPECT_FALSE(edit());
    EXPECT_TRUE(m_message.contains(QStringLiteral("changed by another program"))) << m_message.toStdString();
    ASSERT_TRUE(files().open(path("event.moderato")));
    EXPECT_TRUE(edit());
}

TEST_F(FilesTest, recentFilesAreListedNewestFirstWithoutThoseThatAreGone)
{
    ASSERT_TRUE(files().open(madeFile("a.moderato")));
    ASSERT_TRUE(files().open(madeFile("b.moderato")));
    ASSERT_TRUE(files().open(madeFile("c.moderato")));
    ASSERT_TRUE(files().open(path("a.moderato")));
    ASSERT_TRUE(QFile::remove(path("b.moderato")));
    EXPECT_EQ(Files::recent(), QStringList({path("a.moderato"), path("c.moderato")}));
}

TEST_F(FilesTest, aRecentFileIsOpenedFromTheMenu)
{
    ASSERT_TRUE(files().open(madeFile("a.moderato")));
    ASSERT_TRUE(files().open(madeFile("b.moderato")));
    for (QMenu* menu : m_window->findChildren<QMenu*>()) {
        if (menu->title() != QStringLiteral("Open &recent"))
            continue;
        Q_EMIT menu->aboutToShow();
        ASSERT_EQ(menu->actions().size(), 2);
        menu->actions().at(1)->trigger();
    }
    EXPECT_EQ(shownFile(), path("a.moderato"));
}

TEST_F(FilesTest, theSampleIsACopyInTheDataFolderThatKeepsItsEdits)
{
    ASSERT_TRUE(files().openSample());
    EXPECT_EQ(shownFile(), samplePath());
    ASSERT_TRUE(edit());
    ASSERT_TRUE(files().open(madeFile("event.moderato")));
    ASSERT_TRUE(files().openSample());
    EXPECT_TRUE(isEdited());
}

TEST_F(FilesTest, resettingTheSampleIsOneEdit)
{
    ASSERT_TRUE(files().openSample());
    ASSERT_TRUE(edit());
    readMessage(QMessageBox::Reset);
    m_window->action(Act::ResetSample)->trigger();
    EXPECT_FALSE(isEdited());
    desk().undo();
    EXPECT_TRUE(isEdited());
}

TEST_F(FilesTest, resettingTheSampleCanBeCancelled)
{
    ASSERT_TRUE(files().openSample());
    ASSERT_TRUE(edit());
    readMessage(QMessageBox::Cancel);
    m_window->action(Act::ResetSample)->trigger();
    EXPECT_TRUE(isEdited());
}

TEST_F(FilesTest, aSampleThatCantBeOpenedIsSetAsideByAReset)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(samplePath()).path()));
    write("data/moderato/sample.moderato", "damaged");
    answer<QMessageBox>([this](QMessageBox& box) {
        box.button(QMessageBox::Reset)->click();
        readMessage();
    });
    m_window->action(Act::ResetSample)->trigger();
    EXPECT_TRUE(m_message.contains(path("data/moderato/sample-1.moderato"))) << m_message.toStdString();
    EXPECT_EQ(bytesOf(path("data/moderato/sample-1.moderato")), "damaged");
    EXPECT_EQ(shownFile(), samplePath());
    EXPECT_TRUE(edit());
}

TEST_F(FilesTest, savesACopyWithTheUsualSuffix)
{
    ASSERT_TRUE(files().open(madeFile("event.moderato")));
    ASSERT_TRUE(edit());
    chooseFile(path("copy"));
    m_window->action(Act::SaveCopy)->trigger();
    EXPECT_TRUE(m_window->statusBar()->currentMessage().contains(path("copy.moderato")));
    EXPECT_EQ(shownFile(), path("event.moderato"));
    ASSERT_TRUE(files().open(path("copy.moderato")));
    EXPECT_TRUE(isEdited());
}

TEST_F(FilesTest, aCopyNeverReplacesAFile)
{
    ASSERT_TRUE(files().open(madeFile("event.moderato")));
    write("minutes.moderato", "the minutes of last year");
    answer<QFileDialog>([this](QFileDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>();
        name->setText(path("minutes.moderato"));
        QTest::keyClick(name, Qt::Key_Return);
        readMessage();
    });
    m_window->action(Act::SaveCopy)->trigger();
    EXPECT_TRUE(m_message.contains(QStringLiteral("exists already"))) << m_message.toStdString();
    EXPECT_EQ(bytesOf(path("minutes.moderato")), "the minutes of last year");
}

TEST_F(FilesTest, exportsTheRunOfShowOnTheChosenPaper)
{
    ASSERT_TRUE(files().open(madeFile("event.moderato")));
    chooseFile(path("a4"), QStringLiteral("PDF on A4 (*.pdf)"));
    m_window->action(Act::ExportRunOfShow)->trigger();
    chooseFile(path("letter.pdf"), QStringLiteral("PDF on Letter (*.pdf)"));
    m_window->action(Act::ExportRunOfShow)->trigger();
    EXPECT_TRUE(bytesOf(path("a4.pdf")).startsWith("%PDF"));
    EXPECT_TRUE(bytesOf(path("letter.pdf")).startsWith("%PDF"));
    EXPECT_TRUE(m_window->statusBar()->currentMessage().contains(path("letter.pdf")));
}

TEST_F(FilesTest, saysThatTheRunOfShowCantBeWritten)
{
    ASSERT_TRUE(files().open(madeFile("event.moderato")));
    answer<QFileDialog>([this](QFileDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>();
        name->setText(nowhere());
        QTest::keyClick(name, Qt::Key_Return);
        readMessage();
    });
    m_window->action(Act::ExportRunOfShow)->trigger();
    EXPECT_TRUE(m_message.contains(nowhere())) << m_message.toStdString();
}

}  // namespace
}  // namespace moderato
