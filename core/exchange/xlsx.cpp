#include "core/exchange/xlsx.h"

#include "core/exchange/agendasheet.h"
#include "core/exchange/speakingsheet.h"

namespace moderato {

Result<QByteArray> toXlsx(const SheetInput& input)
{
    Workbook book(workbookProperties(input));
    writeAgendaSheet(book, input);
    writeSpeakingSheet(book, input);
    return book.bytes();
}

}  // namespace moderato
