#include "core/exchange/speakingsheet.h"

#include "core/exchange/agendasheet.h"
#include "core/plan/lookup.h"
#include "core/report/peopletext.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SpeakingSheet)
};

constexpr int affiliationColumn = 1;
constexpr int firstSegmentColumn = 2;

/// Who has turns where; parked segments count in no sum.
struct SpeakingMatrix {
    QList<PersonId> people;
    QList<const Segment*> segments;
};

SpeakingMatrix speakingMatrix(const Agenda& agenda)
{
    SpeakingMatrix matrix;
    QSet<PersonId> known;
    for (const Segment& segment : agenda.segments) {
        if (segment.parked || !hasRounds(segment))
            continue;
        matrix.segments.append(&segment);
        for (const Turn& turn : segment.turns) {
            if (!turn.rounds.isEmpty() && !known.contains(turn.person)) {
                known.insert(turn.person);
                matrix.people.append(turn.person);
            }
        }
    }
    return matrix;
}

Seconds speakingTime(const Segment& segment, PersonId person)
{
    Seconds time{0};
    for (const Turn& turn : segment.turns)
        if (turn.person == person)
            time += roundsOf(turn).total;
    return time;
}

Seconds speakingTime(const Segment& segment)
{
    return roundsOf(segment).total;
}

/// Writes the sheet row by row.
class SpeakingRows {
public:
    SpeakingRows(Worksheet& sheet, const SheetInput& input, const SpeakingMatrix& matrix)
        : m_sheet(sheet)
        , m_input(input)
        , m_matrix(matrix)
        , m_sumColumn(firstSegmentColumn + static_cast<int>(matrix.segments.size()))
    {
    }

    void write()
    {
        writeHead();
        for (const PersonId person : m_matrix.people)
            writePerson(person);
        writeSums();
    }

private:
    void writeHead()
    {
        m_sheet.text({0, 0}, Words::tr("Name"), CellStyle::Header);
        m_sheet.text({0, affiliationColumn}, Words::tr("Affiliation"), CellStyle::Header);
        m_sheet.columnWidth(0, 28);
        m_sheet.columnWidth(affiliationColumn, 28);
        for (int column = firstSegmentColumn; column < m_sumColumn; ++column) {
            m_sheet.text({0, column}, segmentAt(column).title.simplified(), CellStyle::Header);
            m_sheet.columnWidth(column, 16);
        }
        m_sheet.text({0, m_sumColumn}, Words::tr("Total"), CellStyle::Header);
        m_sheet.freeze({1, 1});
    }

    void writePerson(PersonId person)
    {
        m_sheet.text({m_row, 0}, names(m_input, {person}));
        m_sheet.text({m_row, affiliationColumn}, affiliation(person));
        Seconds sum{0};
        for (int column = firstSegmentColumn; column < m_sumColumn; ++column) {
            const Seconds time = speakingTime(segmentAt(column), person);
            if (time > Seconds{0})
                m_sheet.duration({m_row, column}, time);
            sum += time;
        }
        writeSum({m_row, m_sumColumn}, {m_row, firstSegmentColumn}, {m_row, m_sumColumn - 1}, sum);
        ++m_row;
    }

    /// Of who comes: a delegate stands for who was asked.
    QString affiliation(PersonId asked) const
    {
        const Participant* part = participantOf(m_input.session, asked);
        const bool delegated = part && part->invitation == Invitation::Delegated && !part->delegate.isNull();
        const Person* person = find(m_input.event.people, delegated ? part->delegate : asked);
        return person ? person->affiliation.simplified() : QString();
    }

    void writeSums()
    {
        m_sheet.text({m_row, 0}, Words::tr("Total"), CellStyle::SumText);
        m_sheet.text({m_row, affiliationColumn}, QString(), CellStyle::SumText);
        Seconds sum{0};
        for (int column = firstSegmentColumn; column < m_sumColumn; ++column) {
            const Seconds time = speakingTime(segmentAt(column));
            writeSum({m_row, column}, {1, column}, {m_row - 1, column}, time);
            sum += time;
        }
        writeSum({m_row, m_sumColumn}, {1, m_sumColumn}, {m_row - 1, m_sumColumn}, sum);
    }

    void writeSum(CellPlace place, CellPlace from, CellPlace to, Seconds sum)
    {
        m_sheet.formula(place, QStringLiteral("=SUM(%1)").arg(cellRange(from, to)), inDays(sum),
                        CellStyle::SumDuration);
    }

    const Segment& segmentAt(int column) const { return *m_matrix.segments.at(column - firstSegmentColumn); }

    Worksheet& m_sheet;
    const SheetInput& m_input;
    const SpeakingMatrix& m_matrix;
    int m_sumColumn;
    int m_row = 1;
};

}  // namespace

void writeSpeakingSheet(Workbook& book, const SheetInput& input)
{
    const SpeakingMatrix matrix = speakingMatrix(input.agenda);
    if (matrix.people.isEmpty())
        return;
    Worksheet sheet =
        book.addSheet(Words::tr("Speaking", "name of a sheet: at most 31 letters, none of []:*?/\\"));
    if (readsRightToLeft(input.session))
        sheet.rightToLeft();
    SpeakingRows(sheet, input, matrix).write();
}

}  // namespace moderato
