#include "core/document.h"

#include "core/edit/segments.h"
#include "tests/support/outcome.h"
#include "tests/support/plans.h"
#include "tests/support/printers.h"
#include "tests/support/randomevent.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

namespace moderato::test {
namespace {

/// What the file holds by now, read as another program would.
Event eventIn(const QString& path)
{
    const Result<std::unique_ptr<Document>> document = Document::open(path);
    EXPECT_TRUE(succeeded(document));
    return document ? (*document)->event() : Event();
}

/// An event of one session with one segment of five minutes, open in a file of its own.
class DocumentTest : public testing::Test {
protected:
    DocumentTest()
    {
        m_first.id = EventId::create();
        m_first.sessions = {session({segment("Opening", minutes(5))})};
        m_document = std::move(Document::create(path(), m_first).value());
        QObject::connect(m_document.get(), &Document::changed, m_document.get(), [this] { ++m_told; });
    }

    QString path(const char* name = "event.moderato") const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    SegmentId opening() const { return m_first.sessions.first().agendas.first().segments.first().id; }

    /// The event with another duration of its segment.
    Result<Event> lasting(int count) const
    {
        return setPlanned(m_document->event(), opening(), minutes(count));
    }

    void reopen()
    {
        m_document.reset();
        m_document = std::move(Document::open(path()).value());
    }

    Done commit(int count) { return m_document->commit(QString::number(count), lasting(count)); }

    int duration() const
    {
        const Segment& shown = m_document->event().sessions.first().agendas.first().segments.first();
        return static_cast<int>(shown.planned / minutes(1));
    }

    /// Puts another file in the place of the open one, so that no edit can be saved.
    void replaceFile()
    {
        ASSERT_TRUE(QFile::rename(path(), path("aside.moderato")));
        ASSERT_TRUE(QFile::copy(path("aside.moderato"), path()));
    }

    /// Other bytes at the path, of a time that no write here can have.
    void writeInPlace(const QByteArray& bytes)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
        ASSERT_TRUE(file.flush());
        ASSERT_TRUE(file.setFileTime(QDateTime(QDate(2022, 11, 24), QTime(10, 32), Qt::UTC),
                                     QFileDevice::FileModificationTime));
    }

    QTemporaryDir m_folder;
    Event m_first;
    std::unique_ptr<Document> m_document;
    int m_told = 0;
};

TEST_F(DocumentTest, HasAnEditOnTheDiskBeforeAnyoneIsTold)
{
    Event atTelling;
    QObject::connect(m_document.get(), &Document::changed, m_document.get(),
                     [&] { atTelling = eventIn(path()); });
    ASSERT_TRUE(succeeded(commit(7)));
    EXPECT_EQ(duration(), 7);
    EXPECT_TRUE(atTelling == m_document->event());
}

TEST_F(DocumentTest, TellsWhatIsNew)
{
    Diff told;
    QObject::connect(m_document.get(), &Document::changed, m_document.get(),
                     [&told](const Diff& difference) { told = difference; });
    ASSERT_TRUE(succeeded(commit(7)));
    ASSERT_EQ(told.of<Segment>().written.size(), 1);
    EXPECT_EQ(told.of<Segment>().written.first().row.planned, minutes(7));
}

TEST_F(DocumentTest, NamesWhatUndoAndRedoWouldDo)
{
    EXPECT_EQ(m_document->undoLabel(), std::nullopt);
    EXPECT_EQ(m_document->redoLabel(), std::nullopt);
    ASSERT_TRUE(succeeded(commit(7)));
    ASSERT_TRUE(succeeded(commit(8)));
    EXPECT_EQ(m_document->undoLabel(), QStringLiteral("8"));
    ASSERT_TRUE(succeeded(m_document->undo()));
    EXPECT_EQ(m_document->undoLabel(), QStringLiteral("7"));
    EXPECT_EQ(m_document->redoLabel(), QStringLiteral("8"));
}

TEST_F(DocumentTest, UndoAndRedoAreSavedLikeAnyEdit)
{
    ASSERT_TRUE(succeeded(commit(7)));
    ASSERT_TRUE(succeeded(m_document->undo()));
    EXPECT_TRUE(eventIn(path()) == m_first);
    ASSERT_TRUE(succeeded(m_document->redo()));
    EXPECT_EQ(duration(), 7);
    EXPECT_TRUE(eventIn(path()) == m_document->event());
}

TEST_F(DocumentTest, UndoAndRedoStopAtTheEndsOfHistory)
{
    ASSERT_TRUE(succeeded(commit(7)));
    ASSERT_TRUE(succeeded(m_document->redo()));
    EXPECT_EQ(duration(), 7);
    ASSERT_TRUE(succeeded(m_document->undo()));
    ASSERT_TRUE(succeeded(m_document->undo()));
    EXPECT_TRUE(m_document->event() == m_first);
    EXPECT_EQ(m_told, 2);
}

TEST_F(DocumentTest, ANewEditEndsWhatCouldBeRedone)
{
    ASSERT_TRUE(succeeded(commit(7)));
    ASSERT_TRUE(succeeded(m_document->undo()));
    ASSERT_TRUE(succeeded(commit(9)));
    EXPECT_EQ(m_document->redoLabel(), std::nullopt);
    ASSERT_TRUE(succeeded(m_document->undo()));
    EXPECT_TRUE(m_document->event() == m_first);
}

TEST_F(DocumentTest, AnEditThatChangesNothingLeavesNoStepAndKeepsWhatCouldBeRedone)
{
    ASSERT_TRUE(succeeded(commit(7)));
    ASSERT_TRUE(succeeded(m_document->undo()));
    ASSERT_TRUE(succeeded(commit(5)));
    EXPECT_EQ(m_document->undoLabel(), std::nullopt);
    EXPECT_EQ(m_document->redoLabel(), QStringLiteral("7"));
    EXPECT_EQ(m_told, 2);
}

TEST_F(DocumentTest, ARefusedEditHandsOnItsReasonAndMovesNothing)
{
    EXPECT_TRUE(failedSaying(
        m_document->commit(QStringLiteral("Delete"), removeSegments(m_first, {SegmentId::create()})),
        QStringLiteral("no longer in the event")));
    EXPECT_TRUE(m_document->event() == m_first);
    EXPECT_EQ(m_told, 0);
}

TEST_F(DocumentTest, NothingMovesWhenAnEditCantBeSaved)
{
    ASSERT_TRUE(succeeded(commit(7)));
    ASSERT_TRUE(succeeded(commit(8)));
    ASSERT_TRUE(succeeded(m_document->undo()));
    replaceFile();
    m_told = 0;
    EXPECT_FALSE(commit(9));
    EXPECT_FALSE(m_document->undo());
    EXPECT_FALSE(m_document->redo());
    EXPECT_EQ(duration(), 7);
    EXPECT_EQ(m_document->undoLabel(), QStringLiteral("7"));
    EXPECT_EQ(m_document->redoLabel(), QStringLiteral("8"));
    EXPECT_EQ(m_told, 0);
}

TEST_F(DocumentTest, GoesOnOnceSavingWorksAgain)
{
    replaceFile();
    EXPECT_FALSE(commit(7));
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::rename(path("aside.moderato"), path()));
    EXPECT_TRUE(succeeded(commit(7)));
    EXPECT_TRUE(eventIn(path()) == m_document->event());
}

TEST_F(DocumentTest, OpensAFileInUseForReadingAndRefusesEdits)
{
    const auto second = std::move(Document::open(path()).value());
    EXPECT_TRUE(second->isReadOnly());
    EXPECT_TRUE(second->notice().contains(QStringLiteral("is open by")));
    EXPECT_TRUE(failedSaying(second->commit(QStringLiteral("7"), lasting(7)),
                             QStringLiteral("open for reading only")));
    EXPECT_TRUE(second->event() == m_first);
    EXPECT_TRUE(eventIn(path()) == m_first);
}

TEST_F(DocumentTest, CopiesWhatIsShownAndStaysWithItsFile)
{
    ASSERT_TRUE(succeeded(commit(7)));
    ASSERT_TRUE(succeeded(m_document->saveCopy(path("copy.moderato"))));
    ASSERT_TRUE(succeeded(commit(8)));
    EXPECT_TRUE(eventIn(path("copy.moderato")) == *lasting(7));
    EXPECT_TRUE(eventIn(path()) == *lasting(8));
}

TEST_F(DocumentTest, CopiesWhatItHoldsWhenItsFileIsGoneOrAnothers)
{
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(succeeded(m_document->saveCopy(path("gone.moderato"))));
    EXPECT_TRUE(eventIn(path("gone.moderato")) == m_first);

    writeInPlace("no event at all");
    ASSERT_TRUE(succeeded(m_document->saveCopy(path("other.moderato"))));
    EXPECT_TRUE(eventIn(path("other.moderato")) == m_first);
}

TEST_F(DocumentTest, SaysWhyACopyCantBeMade)
{
    EXPECT_TRUE(failedSaying(m_document->saveCopy(path()), QStringLiteral("exists already")));
    EXPECT_TRUE(
        failedSaying(m_document->saveCopy(path("nowhere/copy.moderato")), QStringLiteral("can't be made")));
}

TEST_F(DocumentTest, GoesOnWithAFileThatWasOnlyTouched)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    writeInPlace(file.readAll());
    EXPECT_TRUE(succeeded(commit(7)));
    EXPECT_TRUE(succeeded(commit(8)));
    EXPECT_TRUE(eventIn(path()) == m_document->event());
}

TEST_F(DocumentTest, GoesOnInNoFileWhoseBytesBecameAnotherEvents)
{
    Event other = m_first;
    other.sessions[0].title = QStringLiteral("Another");
    ASSERT_TRUE(Document::create(path("other.moderato"), other));
    QFile file(path("other.moderato"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    writeInPlace(file.readAll());
    EXPECT_TRUE(failedSaying(commit(7), QStringLiteral("changed by another program")));
    ASSERT_TRUE(succeeded(m_document->saveCopy(path("copy.moderato"))));
    EXPECT_TRUE(eventIn(path("copy.moderato")) == m_first);
    EXPECT_TRUE(eventIn(path()) == other);
    EXPECT_TRUE(m_document->event() == m_first);
}

TEST_F(DocumentTest, CanUndoAndRedoWhatWasDoneBeforeItWasClosed)
{
    for (const int count : {7, 8, 9})
        ASSERT_TRUE(succeeded(commit(count)));
    ASSERT_TRUE(succeeded(m_document->undo()));
    reopen();
    EXPECT_EQ(m_document->undoLabel(), QStringLiteral("8"));
    EXPECT_EQ(m_document->redoLabel(), QStringLiteral("9"));
    ASSERT_TRUE(succeeded(m_document->redo()));
    EXPECT_EQ(duration(), 9);
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(succeeded(m_document->undo()));
    EXPECT_TRUE(m_document->event() == m_first);
    EXPECT_TRUE(eventIn(path()) == m_first);
}

TEST_F(DocumentTest, ListsItsEditsAndShowsTheEventAfterEach)
{
    ASSERT_TRUE(succeeded(commit(7)));
    ASSERT_TRUE(succeeded(commit(8)));
    reopen();
    ASSERT_EQ(m_document->edits().size(), 2);
    EXPECT_EQ(m_document->edits().first().label, QStringLiteral("7"));
    EXPECT_EQ(m_document->editsInEffect(), 2);
    EXPECT_TRUE(m_document->after(0).value() == m_first);
    EXPECT_TRUE(m_document->after(1).value() == *lasting(7));
}

TEST_F(DocumentTest, BringsANamedVersionBackAsANewEdit)
{
    ASSERT_TRUE(succeeded(commit(7)));
    ASSERT_TRUE(succeeded(m_document->nameVersion(QStringLiteral("as sent"))));
    ASSERT_TRUE(succeeded(commit(8)));
    const QList<NamedVersion> versions = m_document->versions().value();
    ASSERT_EQ(versions.size(), 1);
    EXPECT_EQ(versions.first().name, QStringLiteral("as sent"));
    ASSERT_TRUE(
        succeeded(m_document->commit(QStringLiteral("back"), m_document->version(versions.first().id))));
    EXPECT_EQ(duration(), 7);
    ASSERT_TRUE(succeeded(m_document->undo()));
    EXPECT_EQ(duration(), 8);
}

TEST_F(DocumentTest, ForgetsItsHistoryWhenToldTo)
{
    ASSERT_TRUE(succeeded(commit(7)));
    ASSERT_TRUE(succeeded(m_document->setHistoryLimit({0, 365})));
    EXPECT_EQ(m_document->undoLabel(), std::nullopt);
    EXPECT_EQ(duration(), 7);
    ASSERT_TRUE(succeeded(commit(8)));
    reopen();
    EXPECT_EQ(m_document->undoLabel(), std::nullopt);
    EXPECT_EQ(duration(), 8);
}

TEST_F(DocumentTest, OffersToUndoNoMoreThanTheFileStillHolds)
{
    ASSERT_TRUE(succeeded(m_document->setHistoryLimit({4, 365})));
    for (int i = 0; i < 200; ++i)
        ASSERT_TRUE(succeeded(commit(6 + i % 2)));
    int undone = 0;
    for (; m_document->undoLabel(); ++undone)
        ASSERT_TRUE(succeeded(m_document->undo())) << undone;
    EXPECT_GT(undone, 0);
    EXPECT_LT(undone, 200);
    EXPECT_EQ(m_document->edits().size(), undone);
}

TEST_F(DocumentTest, SharesNeitherContactsNorNotesNorWhatWasUndone)
{
    Event event = m_document->event();
    Person person;
    person.id = PersonId::create();
    person.name = QStringLiteral("Ana Silva");
    person.email = QStringLiteral("ana@example.org");
    person.phone = QStringLiteral("+251 555 0100");
    person.note = QStringLiteral("prefers the first slot");
    event.people = {person};
    event.sessions[0].agendas[0].note = QStringLiteral("proposed by the secretariat");
    ASSERT_TRUE(succeeded(m_document->commit(QStringLiteral("People"), event)));
    event.title = QStringLiteral("Do not tell");
    ASSERT_TRUE(succeeded(m_document->commit(QStringLiteral("Secret title"), event)));
    ASSERT_TRUE(succeeded(m_document->undo()));
    ASSERT_TRUE(succeeded(m_document->saveShared(path("shared.moderato"))));

    QFile file(path("shared.moderato"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.contains("Ana Silva"));
    for (const char* secret :
         {"ana@example.org", "555 0100", "first slot", "secretariat", "Do not tell", "Secret"})
        EXPECT_FALSE(bytes.contains(secret)) << secret;
    EXPECT_TRUE(std::move(Document::open(path("shared.moderato")).value())->isShared());
}

TEST_F(DocumentTest, NamesItsStatesAlikeInEveryCopy)
{
    ASSERT_TRUE(succeeded(commit(7)));
    ASSERT_TRUE(succeeded(m_document->saveCopy(path("copy.moderato"))));
    ASSERT_TRUE(succeeded(m_document->saveShared(path("shared.moderato"))));
    const QList<QUuid> ours = m_document->revisions();
    EXPECT_EQ(std::move(Document::open(path("copy.moderato")).value())->revisions(), ours);
    EXPECT_EQ(std::move(Document::open(path("shared.moderato")).value())->revisions(), QList{ours.last()});
}

TEST_F(DocumentTest, CopiesWhatAnotherProgramChangedSoThatItCanBeEditedAgain)
{
    m_document.reset();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("Opening", "Opaning");
    file.seek(0);
    file.write(bytes);
    file.close();
    m_document = std::move(Document::open(path()).value());
    ASSERT_TRUE(m_document->isReadOnly());
    ASSERT_TRUE(succeeded(m_document->saveCopy(path("copy.moderato"))));
    const auto copy = std::move(Document::open(path("copy.moderato")).value());
    EXPECT_FALSE(copy->isReadOnly());
    EXPECT_TRUE(copy->event() == m_document->event());
}

/// Whatever the edits were, going back over them meets each event again, on the screen and in the file.
TEST(DocumentHistory, LeadsBackAndForthThroughEveryEvent)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("event.moderato"));
    RandomEvents random({11, 3});
    QList<Event> events{random.event()};
    auto document = std::move(Document::create(path, events.first()).value());
    while (events.size() < 40) {
        if (events.size() % 7 == 0) {
            document.reset();
            document = std::move(Document::open(path).value());
        }
        const Event next = random.changed(events.last());
        if (next == events.last())
            continue;
        ASSERT_TRUE(succeeded(document->commit(QStringLiteral("edit"), next)));
        events.append(next);
    }
    for (qsizetype place = events.size() - 2; place >= 0; --place) {
        ASSERT_TRUE(succeeded(document->undo()));
        ASSERT_TRUE(document->event() == events.at(place)) << place;
        ASSERT_TRUE(eventIn(path) == events.at(place)) << place;
    }
    for (const Event& event : events.mid(1)) {
        ASSERT_TRUE(succeeded(document->redo()));
        ASSERT_TRUE(document->event() == event);
    }
    EXPECT_EQ(document->redoLabel(), std::nullopt);
}

}  // namespace
}  // namespace moderato::test
