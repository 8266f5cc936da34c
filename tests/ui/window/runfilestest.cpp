#include "core/exchange/eventjson.h"
#include "core/live/runfold.h"
#include "core/live/runlog.h"
#include "resources/templates.h"
#include "tests/support/outcome.h"
#include "ui/handouts/handoutsview.h"
#include "ui/report/exports.h"
#include "ui/window/mainwindow.h"
#include "ui/window/mergedialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

/// A window on an event with a run, and a copy of its file.
class RunFilesTest : public testing::Test {
protected:
    RunFilesTest()
    {
        std::shared_ptr<Document> document =
            std::move(Document::create(path("day.moderato"),
                                       *fromTemplate(QStringLiteral("main-session"), QUuid::createUuid))
                          .value());
        m_window->desk().put(document);
        m_window->show();
        m_run = addRun(*document);
        EXPECT_TRUE(succeeded(document->saveCopy(path("copy.moderato"))));
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Document& document() { return *m_window->desk().document(); }

    /// A run of the first session that has begun.
    static RunId addRun(Document& document)
    {
        moderato::Run run = *freshRun(document.event(), document.event().sessions.first().id,
                                      RunKind::Session, RunId::create());
        run.entries = {*runlog::begin(fold(run), {QStringLiteral("boot"), RunTime{0}, RunTime{0}})};
        EXPECT_TRUE(succeeded(document.addRun(run)));
        return run.id;
    }

    static void note(Document& document, RunId run, const char* text)
    {
        const Result<RunEntry> entry =
            runlog::note(fold(*document.run(run)), {QStringLiteral("boot"), RunTime{0}, RunTime{0}},
                         QString::fromUtf8(text), {});
        ASSERT_TRUE(succeeded(document.appendToRun(run, *entry)));
    }

    /// What becomes of the copy meanwhile.
    void inTheCopy(const std::function<void(Document&)>& work)
    {
        const Result<std::unique_ptr<Document>> copy = Document::open(path("copy.moderato"));
        ASSERT_TRUE(succeeded(copy));
        work(**copy);
    }

    /// Does this to the next dialog, once it is there.
    template <class Dialog>
    void answer(const std::function<void(Dialog&)>& act)
    {
        QTimer::singleShot(0, m_window.get(), [act] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            act(*dialog);
        });
    }

    static void choose(QFileDialog& dialog, const QString& path)
    {
        auto* name = dialog.findChild<QLineEdit*>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    }

    /// Merges the copy by the dialog, whose words are kept.
    void mergeTheCopy()
    {
        answer<QFileDialog>([this](QFileDialog& dialog) {
            answer<MergeDialog>([this](MergeDialog& merge) {
                merge.findChild<QCheckBox*>()->click();
                const auto* list = merge.findChild<QListWidget*>();
                for (int i = 0; i < list->count(); ++i)
                    m_said.append(list->item(i)->text());
                for (const QLabel* label : merge.findChildren<QLabel*>())
                    m_said.append(label->text());
                QTest::keyClick(&merge, Qt::Key_Return);
            });
            choose(dialog, path("copy.moderato"));
        });
        m_window->action(Act::MergeCopy)->trigger();
    }

    bool said(const char* words) const { return m_said.join(u'\n').contains(QString::fromUtf8(words)); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window = std::make_unique<MainWindow>();
    RunId m_run;
    QStringList m_said;
};

TEST_F(RunFilesTest, aMergeTakesOverTheRunsOfTheCopyAndTellsOfThem)
{
    RunId theirs;
    inTheCopy([&theirs](Document& copy) { theirs = addRun(copy); });
    const RunId ours = addRun(document());
    mergeTheCopy();
    EXPECT_TRUE(said("New here: the run of \"")) << m_said.join(u'\n').toStdString();
    EXPECT_TRUE(said("1 change(s) come(s) in."));
    ASSERT_EQ(document().runs().size(), 3);
    EXPECT_NE(document().run(ours), nullptr);
    EXPECT_NE(document().run(theirs), nullptr);
}

TEST_F(RunFilesTest, aMergeKeepsBothLogsOfARunThatWentOnInBothCopies)
{
    inTheCopy([this](Document& copy) { note(copy, m_run, "heard there"); });
    note(document(), m_run, "heard here");
    mergeTheCopy();
    EXPECT_TRUE(said("both logs are kept")) << m_said.join(u'\n').toStdString();
    ASSERT_EQ(document().runs().size(), 2);
    EXPECT_EQ(document().runs().first().entries.last().text, QStringLiteral("heard here"));
    EXPECT_EQ(document().runs().last().entries.last().text, QStringLiteral("heard there"));
}

TEST_F(RunFilesTest, aMergeTellsOfRunsThatItCantRead)
{
    inTheCopy([](Document& copy) {
        Event next = copy.event();
        next.title = QStringLiteral("Another title");
        ASSERT_TRUE(succeeded(copy.commit(QStringLiteral("title"), next)));
    });
    QFile file(path("copy.moderato"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    ASSERT_TRUE(bytes.contains("begin"));
    bytes.replace("begin", "bigin");
    ASSERT_TRUE(file.seek(0));
    ASSERT_EQ(file.write(bytes), bytes.size());
    file.close();
    mergeTheCopy();
    EXPECT_TRUE(said("stay there")) << m_said.join(u'\n').toStdString();
    EXPECT_EQ(document().event().title, QStringLiteral("Another title"));
    EXPECT_EQ(document().runs().size(), 1);
}

TEST_F(RunFilesTest, theWholeEventIsSavedWithItsRuns)
{
    m_window->action(Act::Handouts)->trigger();
    auto* view = m_window->findChild<HandoutsView*>();
    ASSERT_NE(view, nullptr);
    answer<QFileDialog>([this](QFileDialog& dialog) {
        for (const QString& filter : dialog.nameFilters())
            if (filter.startsWith(formatName(ExportFormat::Json)))
                dialog.selectNameFilter(filter);
        choose(dialog, path("day.json"));
    });
    Q_EMIT view->saveWanted();
    QFile file(path("day.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const Result<EventAndRuns> read = eventAndRunsFromJson(file.readAll());
    ASSERT_TRUE(succeeded(read));
    EXPECT_TRUE(read->event == document().event());
    EXPECT_TRUE(read->runs == document().runs());
    EXPECT_EQ(read->runs.size(), 1);
}

TEST_F(RunFilesTest, aCopyToShareSaysThatItLeavesRunsOut)
{
    answer<QMessageBox>([this](QMessageBox& box) {
        m_said.append(box.text());
        box.button(QMessageBox::Cancel)->click();
    });
    m_window->action(Act::SaveShared)->trigger();
    EXPECT_TRUE(said("contacts, internal notes, runs"));
}

}  // namespace
}  // namespace moderato::test
