#include "tests/core/store/files.h"
#include "tests/durability/form.h"
#include "tests/durability/work.h"

namespace moderato::test {
namespace {

/// So many steps a document can undo at the least.
constexpr qsizetype longestUndo = 999;

/// A document after some work, and its history as it should be.
class LongWork : public Files {
protected:
    LongWork() : m_document(std::move(Document::create(path(), m_work.event()).value())) {}

    void workFor(int steps)
    {
        for (int i = 0; i < steps; ++i)
            ASSERT_TRUE(succeeded(workOn(*m_document, m_work))) << i;
    }

    /// An edit after which there is nothing to do again.
    void edit()
    {
        Step step{Step::Kind::Commit, m_work.event()};
        step.after.title += u'!';
        ASSERT_TRUE(succeeded(apply(*m_document, step)));
        m_work.take(step);
    }

    /// Goes back as far as the document does, comparing each event; how many steps that were.
    qsizetype undoAll()
    {
        qsizetype steps = 0;
        while (m_document->undoLabel() && steps < m_work.undoable()) {
            EXPECT_TRUE(succeeded(m_document->undo()));
            ++steps;
            if (m_document->event() != m_work.before(steps)) {
                ADD_FAILURE() << "another event, " << steps << " steps back";
                break;
            }
        }
        return steps;
    }

    /// Goes forward again by so many steps, comparing each event.
    void redo(qsizetype steps)
    {
        for (qsizetype left = steps - 1; left >= 0; --left) {
            ASSERT_TRUE(succeeded(m_document->redo()));
            ASSERT_TRUE(m_document->event() == m_work.before(left)) << left;
        }
    }

    Work m_work{70, RandomEvents({71, 3}).event()};
    std::unique_ptr<Document> m_document;
};

TEST_F(LongWork, IsInTheFileAsInMemoryAndCanBeUndone)
{
    const int steps = times(100, 100'000);
    for (int done = 0; done < steps; done += 100) {
        ASSERT_NO_FATAL_FAILURE(workFor(100));
        ASSERT_TRUE(m_document->event() == m_work.event()) << done;
        ASSERT_TRUE(eventIn(path()) == m_work.event()) << done;
    }
    ASSERT_NO_FATAL_FAILURE(edit());
    const qsizetype undone = undoAll();
    EXPECT_GE(undone, std::min(m_work.undoable(), longestUndo));
    EXPECT_TRUE(eventIn(path()) == m_work.before(undone));
    redo(undone);
    EXPECT_TRUE(eventIn(path()) == m_work.event());
    tell(steps, " edits, undos and redos: memory and file equal after each 100, ", undone,
         " steps undone and done again");
}

/// What stands in the way of saving, and what must not change by it.
class Obstacle : public LongWork {
protected:
    Obstacle()
    {
        workFor(20);
        EXPECT_TRUE(succeeded(m_document->undo()));
        m_event = m_document->event();
        m_undoLabel = m_document->undoLabel();
        m_redoLabel = m_document->redoLabel();
        m_bytes = bytesOf(path());
        m_larger = m_event;
        m_larger.description = QString(90'000, u'x');
    }

    void expectNothingMoved()
    {
        EXPECT_TRUE(m_document->event() == m_event);
        EXPECT_EQ(m_document->undoLabel(), m_undoLabel);
        EXPECT_EQ(m_document->redoLabel(), m_redoLabel);
        EXPECT_TRUE(eventIn(path()) == m_event);
    }

    /// With nothing in the way any more, history goes on from where it was.
    void expectWorkGoesOn()
    {
        ASSERT_TRUE(succeeded(m_document->redo()));
        ASSERT_TRUE(succeeded(m_document->undo()));
        EXPECT_TRUE(m_document->event() == m_event);
        ASSERT_TRUE(succeeded(m_document->commit(QStringLiteral("larger"), m_larger)));
        EXPECT_TRUE(eventIn(path()) == m_larger);
    }

    Event m_event;
    Event m_larger;
    std::optional<QString> m_undoLabel;
    std::optional<QString> m_redoLabel;
    QByteArray m_bytes;
};

TEST_F(Obstacle, OfAnotherProgramThatWritesChangesNothing)
{
    {
        Sqlite other(path());
        other.run("BEGIN IMMEDIATE");
        const QString why = QStringLiteral("in use by another program");
        EXPECT_TRUE(failedSaying(m_document->commit(QStringLiteral("larger"), m_larger), why));
        EXPECT_TRUE(failedSaying(m_document->undo(), why));
        EXPECT_TRUE(failedSaying(m_document->redo(), why));
        expectNothingMoved();
    }
    EXPECT_TRUE(bytesOf(path()) == m_bytes);
    expectWorkGoesOn();
}

TEST_F(Obstacle, OfAFullDiskChangesNothing)
{
    {
        const FullDisk full(m_bytes.size());
        EXPECT_TRUE(failedSaying(m_document->commit(QStringLiteral("larger"), m_larger),
                                 QStringLiteral("The disk that holds")));
    }
    expectNothingMoved();
    expectWorkGoesOn();
}

TEST_F(Obstacle, OfAFileThatCantBeWrittenChangesNothing)
{
    m_document.reset();
    QFile::setPermissions(path(), QFile::Permissions(0x4444));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x5555));
    EXPECT_TRUE(trueWithoutPrivileges([this] {
        const Result<std::unique_ptr<Document>> document = Document::open(path());
        return document && (*document)->isReadOnly() && !(*document)->notice().isEmpty() &&
               !(*document)->commit(QStringLiteral("larger"), m_larger) && (*document)->event() == m_event;
    }));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7700));
    EXPECT_TRUE(bytesOf(path()) == m_bytes);
}

}  // namespace
}  // namespace moderato::test
