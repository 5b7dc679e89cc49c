<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_GB">
    <context>
        <name>@default</name>
        <message>
            <source>1 cm on the map is {length}</source>
            <translation>1 cm na mapie to {length} w terenie</translation>
        </message>
        <message>
            <source>1:{scale}</source>
            <translation>1:{scale}</translation>
        </message>
        <message>
            <source>3 trees in view</source>
            <translation>3 widoczne drzewa</translation>
        </message>
        <message>
            <source>3 trees in view, 30 % canopy in the neighbourhood, 300 m to green of at least 1 ha (Konijnendijk 2022, doi 10.1007/s11676-022-01523-z).</source>
            <translation>3 widoczne drzewa, 30% koron drzew w okolicy, 300 m do terenu zieleni o powierzchni co najmniej 1 ha (Konijnendijk 2022, doi 10.1007/s11676-022-01523-z).</translation>
        </message>
        <message>
            <source>3 trees in view: {trees} % of buildings; {cover}: {canopy} %; 300 m to green: {green} %.</source>
            <translation>3 widoczne drzewa: {trees}% budynków; {cover}: {canopy}%; 300 m do zieleni: {green}%.</translation>
        </message>
        <message>
            <source>3-30-300 rule</source>
            <translation>Zasada 3-30-300</translation>
        </message>
        <message>
            <source>3-30-300 rule by zone</source>
            <translation>Zasada 3-30-300 według stref</translation>
        </message>
        <message>
            <source>3-30-300 rule: trees in view, canopy of the neighbourhood, way to a green area.</source>
            <translation>Zasada 3-30-300: widoczne drzewa, korony drzew w okolicy, droga do terenu zieleni.</translation>
        </message>
        <message>
            <source>30 % canopy</source>
            <translation>30% koron drzew</translation>
        </message>
        <message>
            <source>30 % canopy around</source>
            <translation>30% koron drzew wokół</translation>
        </message>
        <message>
            <source>30 % vegetation, grass included</source>
            <translation>30% roślinności, wliczając trawę</translation>
        </message>
        <message>
            <source>300 m to green</source>
            <translation>300 m do zieleni</translation>
        </message>
        <message>
            <source>A change of the plugin's language shows when QGIS starts again.</source>
            <translation>Zmiana języka wtyczki zadziała po ponownym uruchomieniu QGIS.</translation>
        </message>
        <message>
            <source>A column of the workspace is missing in the database {service} ({reason}). The table was altered by hand: bring the column back.</source>
            <translation>W bazie danych {service} brakuje kolumny przestrzeni roboczej ({reason}). Ktoś zmienił tabelę ręcznie: przywróć kolumnę.</translation>
        </message>
        <message>
            <source>A distance that no norm names is a convention of this plugin: it compares projects, and says nothing about duties.</source>
            <translation>Odległość, której nie podaje żadna norma, jest umową tej wtyczki: służy do porównania projektów i nie mówi nic o obowiązkach.</translation>
        </message>
        <message>
            <source>A geometry of the result does not fit its layer: {wkt}</source>
            <translation>Geometria wyniku nie pasuje do jego warstwy: {wkt}</translation>
        </message>
        <message>
            <source>A geometry of the type {type} cannot be a project's site.</source>
            <translation>Geometria typu {type} nie może być miejscem projektu.</translation>
        </message>
        <message>
            <source>A grid of {spacing} m over CANDIDATES has more than {most} points. Choose a larger SPACING.</source>
            <translation>Siatka co {spacing} m na obszarze CANDIDATES ma ponad {most} punktów. Wybierz większy SPACING.</translation>
        </message>
        <message>
            <source>A layer was removed from the project while it was being read. Run it again.</source>
            <translation>W trakcie odczytu usunięto warstwę z projektu. Uruchom ponownie.</translation>
        </message>
        <message>
            <source>A table of the workspace is missing in the database {service} ({reason}). It was altered by hand: bring the table back from a backup.</source>
            <translation>W bazie danych {service} brakuje tabeli przestrzeni roboczej ({reason}). Ktoś zmienił bazę ręcznie: przywróć tabelę z kopii zapasowej.</translation>
        </message>
        <message>
            <source>A whole zone…</source>
            <translation>Cała strefa…</translation>
        </message>
        <message>
            <source>A workspace is a folder with the city's data and its QGIS project: the map layers, the catalogue of projects and everything you compute.</source>
            <translation>Przestrzeń robocza to folder z danymi miasta i projektem QGIS: warstwami mapy, katalogiem projektów i wynikami analiz.</translation>
        </message>
        <message>
            <source>Access by zone and assumption</source>
            <translation>Dostęp według stref i założeń</translation>
        </message>
        <message>
            <source>Access index of Transport for London (2015): walk, wait and frequency in the morning peak.</source>
            <translation>Wskaźnik dostępności Transport for London (2015): dojście, oczekiwanie i częstotliwość w porannym szczycie.</translation>
        </message>
        <message>
            <source>Access index of Transport for London (2015): walk, wait and reliability in the morning peak.</source>
            <translation>Wskaźnik dostępności Transport for London (2015): dojście, czekanie i niezawodność w szczycie porannym.</translation>
        </message>
        <message>
            <source>Access to services</source>
            <translation>Dostępność usług</translation>
        </message>
        <message>
            <source>Access to services…</source>
            <translation>Dostępność usług…</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <translation>Dostępność</translation>
        </message>
        <message>
            <source>Accessibility standards (art. 13f)</source>
            <translation>Standardy dostępności (art. 13f)</translation>
        </message>
        <message>
            <source>Accessibility standards by zone</source>
            <translation>Standardy dostępności według stref</translation>
        </message>
        <message>
            <source>Accuracy of the place</source>
            <translation>Dokładność położenia</translation>
        </message>
        <message>
            <source>Add and update by code</source>
            <translation>Dodaj i zaktualizuj według kodu</translation>
        </message>
        <message>
            <source>Add only</source>
            <translation>Tylko dodaj</translation>
        </message>
        <message>
            <source>Address points (PRG)</source>
            <translation>Punkty adresowe (PRG)</translation>
        </message>
        <message>
            <source>Addresses (PRG)</source>
            <translation>Adresy (PRG)</translation>
        </message>
        <message>
            <source>Addresses (UUG)</source>
            <translation>Adresy (UUG)</translation>
        </message>
        <message>
            <source>Addresses of the public services</source>
            <translation>Adresy usług publicznych</translation>
        </message>
        <message>
            <source>Aerial photographs</source>
            <translation>Ortofotomapa</translation>
        </message>
        <message>
            <source>Air quality (GIOŚ)</source>
            <translation>Jakość powietrza (GIOŚ)</translation>
        </message>
        <message>
            <source>Air quality stations with latest values (GIOŚ)</source>
            <translation>Stacje jakości powietrza z ostatnimi pomiarami (GIOŚ)</translation>
        </message>
        <message>
            <source>Algorithm: {name}, Konin Smart Plan {version}</source>
            <translation>Algorytm: {name}, Konin Smart Plan {version}</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>Wszystkie obszary</translation>
        </message>
        <message>
            <source>All parcels of the layer are measured, whatever the plans allow on them; the municipality may set other distances than the act's.</source>
            <translation>Zmierzono wszystkie działki warstwy, bez względu na to, co dopuszczają na nich plany; gmina może przyjąć inne odległości niż ustawowe.</translation>
        </message>
        <message>
            <source>All projects by address or parcel…</source>
            <translation>Wszystkie projekty według adresu lub działki…</translation>
        </message>
        <message>
            <source>All projects together newly serve {people} residents; of the budgets tried, {budget} PLN is the smallest that does.</source>
            <translation>Wszystkie projekty razem obsłużą {people} nowych mieszkańców; spośród sprawdzonych budżetów najmniejszy, który to daje, to {budget} zł.</translation>
        </message>
        <message>
            <source>All sheets in one PDF</source>
            <translation>Wszystkie arkusze w jednym pliku PDF</translation>
        </message>
        <message>
            <source>Another column has the meaning of “{heading}” too; the first one was read.</source>
            <translation>Inna kolumna też ma znaczenie „{heading}”; odczytano pierwszą.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Odpowiedz</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Obszar</translation>
        </message>
        <message>
            <source>Area [ha]</source>
            <translation>Powierzchnia [ha]</translation>
        </message>
        <message>
            <source>Area not covered [ha]</source>
            <translation>Powierzchnia nieobjęta [ha]</translation>
        </message>
        <message>
            <source>Area on the map</source>
            <translation>Obszar na mapie</translation>
        </message>
        <message>
            <source>Areas without a sensor: {count}; {people} residents live in them.</source>
            <translation>Obszary bez czujnika: {count}; mieszkańcy tych obszarów: {people}.</translation>
        </message>
        <message>
            <source>Art. 13f of the Act of 27 March 2003 on spatial planning and development: walking route from the parcel's border to the school building and to the border of green areas.</source>
            <translation>Art. 13f ustawy z dnia 27 marca 2003 r. o planowaniu i zagospodarowaniu przestrzennym: trasa piesza od granicy działki do budynku szkoły i do granicy terenów zieleni.</translation>
        </message>
        <message>
            <source>As in QGIS</source>
            <translation>Jak w QGIS</translation>
        </message>
        <message>
            <source>As large as fits</source>
            <translation>Największa, jaka się zmieści</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Stan na</translation>
        </message>
        <message>
            <source>At {scale} only the middle of {title} fits the sheet; all of it fits at {needed}.</source>
            <translation>W skali {scale} na arkuszu mieści się tylko środek obszaru {title}; całość mieści się w skali {needed}.</translation>
        </message>
        <message>
            <source>Author on sheets</source>
            <translation>Autor na arkuszach</translation>
        </message>
        <message>
            <source>BUDGET needs COST_FIELD, the field of CANDIDATES with the cost of each.</source>
            <translation>BUDGET wymaga COST_FIELD, pola warstwy CANDIDATES z kosztem każdego kandydata.</translation>
        </message>
        <message>
            <source>Bad value</source>
            <translation>Wartość zła</translation>
        </message>
        <message>
            <source>Band</source>
            <translation>Kanał</translation>
        </message>
        <message>
            <source>Base map: BDOT10k</source>
            <translation>Mapa podkładowa: BDOT10k</translation>
        </message>
        <message>
            <source>Base map: orthophoto</source>
            <translation>Mapa podkładowa: ortofotomapa</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Było</translation>
        </message>
        <message>
            <source>Best objective any choice could reach</source>
            <translation>Najlepszy wynik, jaki mógłby dać jakikolwiek wybór</translation>
        </message>
        <message>
            <source>Best portfolio of projects</source>
            <translation>Najlepszy zestaw projektów</translation>
        </message>
        <message>
            <source>Boundaries (PRG)</source>
            <translation>Granice (PRG)</translation>
        </message>
        <message>
            <source>Boundary of the city (none: Konin)</source>
            <translation>Granica miasta (puste: Konin)</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budżet</translation>
        </message>
        <message>
            <source>Budget [PLN million]</source>
            <translation>Budżet [mln zł]</translation>
        </message>
        <message>
            <source>Budget [PLN]</source>
            <translation>Budżet [zł]</translation>
        </message>
        <message>
            <source>Budgeted maximal coverage, solved exactly by HiGHS (Khuller, Moss and Naor 1999).</source>
            <translation>Maksymalne pokrycie z budżetem, rozwiązane dokładnie przez HiGHS (Khuller, Moss i Naor 1999).</translation>
        </message>
        <message>
            <source>Buildings</source>
            <translation>Budynki</translation>
        </message>
        <message>
            <source>Buildings (BDOT10k)</source>
            <translation>Budynki (BDOT10k)</translation>
        </message>
        <message>
            <source>Buildings that meet all three rules</source>
            <translation>Budynki spełniające wszystkie trzy zasady</translation>
        </message>
        <message>
            <source>Buildings that meet each rule [%]</source>
            <translation>Budynki spełniające poszczególne zasady [%]</translation>
        </message>
        <message>
            <source>By address</source>
            <translation>Według adresu</translation>
        </message>
        <message>
            <source>By budget</source>
            <translation>Według budżetu</translation>
        </message>
        <message>
            <source>By code</source>
            <translation>Według kodu</translation>
        </message>
        <message>
            <source>By parcel number</source>
            <translation>Według numeru działki</translation>
        </message>
        <message>
            <source>By parcel number, else by address</source>
            <translation>Według numeru działki, w razie braku według adresu</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Według tytułu</translation>
        </message>
        <message>
            <source>CANDIDATES are polygons: give SPACING, the distance between grid points in metres.</source>
            <translation>CANDIDATES to poligony: podaj SPACING, odległość punktów siatki w metrach.</translation>
        </message>
        <message>
            <source>CANDIDATES are polygons: points of a grid have no cost. Leave COST_FIELD empty.</source>
            <translation>CANDIDATES to poligony: punkty siatki nie mają kosztu. Pozostaw COST_FIELD puste.</translation>
        </message>
        <message>
            <source>CANOPY_RADIUS must be above zero metres, not {value}.</source>
            <translation>CANOPY_RADIUS musi być większe od zera metrów, a nie {value}.</translation>
        </message>
        <message>
            <source>CELL_SIZE needs two layers with geometry; a table is compared row by row.</source>
            <translation>CELL_SIZE wymaga dwóch warstw z geometrią; tabele porównuje się wiersz po wierszu.</translation>
        </message>
        <message>
            <source>COUNT is {count}, but there are only {candidates} candidates.</source>
            <translation>COUNT wynosi {count}, a liczba kandydatów tylko {candidates}.</translation>
        </message>
        <message>
            <source>CRS of new workspaces</source>
            <translation>Układ współrzędnych nowych przestrzeni roboczych</translation>
        </message>
        <message>
            <source>CRS, in metres</source>
            <translation>Układ współrzędnych, w metrach</translation>
        </message>
        <message>
            <source>Cadastral precincts as zones (PRG)</source>
            <translation>Obręby ewidencyjne jako strefy (PRG)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Anuluj</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Przerwano.</translation>
        </message>
        <message>
            <source>Candidates (points, or polygons for a grid)</source>
            <translation>Kandydaci (punkty albo poligony dla siatki punktów)</translation>
        </message>
        <message>
            <source>Candidates left out because another stands there: {n}.</source>
            <translation>Kandydaci pominięci, bo w tym miejscu jest już inny: {n}.</translation>
        </message>
        <message>
            <source>Candidates left out because their cost is unknown: {n}.</source>
            <translation>Kandydaci pominięci z powodu nieznanego kosztu: {n}.</translation>
        </message>
        <message>
            <source>Candidates left out because they lie in forbidden areas: {n}.</source>
            <translation>Kandydaci pominięci, bo leżą na obszarach zakazanych: {n}.</translation>
        </message>
        <message>
            <source>Canopy raster: least value</source>
            <translation>Raster koron: najmniejsza wartość</translation>
        </message>
        <message>
            <source>Canopy share</source>
            <translation>Udział koron drzew</translation>
        </message>
        <message>
            <source>Canopy: least share [%]</source>
            <translation>Korony drzew: najmniejszy udział [%]</translation>
        </message>
        <message>
            <source>Canopy: radius around the building [m] (empty: its zone, or 300 m without zones)</source>
            <translation>Korony drzew: promień wokół budynku [m] (puste: strefa budynku, a bez stref 300 m)</translation>
        </message>
        <message>
            <source>Carried out: {years} (the catalogue: {first}–{last})</source>
            <translation>Realizacja: {years} (cały katalog: {first}–{last})</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Catalogue (.xlsx, .ods, .csv, .geojson, .gpkg)</source>
            <translation>Katalog (.xlsx, .ods, .csv, .geojson, .gpkg)</translation>
        </message>
        <message>
            <source>Catchment [m]</source>
            <translation>Zasięg [m]</translation>
        </message>
        <message>
            <source>Cell size [m]</source>
            <translation>Rozmiar komórki [m]</translation>
        </message>
        <message>
            <source>Cell size of the gaps [m]</source>
            <translation>Wielkość komórki luk [m]</translation>
        </message>
        <message>
            <source>Cell size of the raster [m]</source>
            <translation>Rozmiar komórki rastra [m]</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>Komórki</translation>
        </message>
        <message>
            <source>Cells of {size} m: rank correlation {value}.</source>
            <translation>Komórki {size} m: korelacja rang {value}.</translation>
        </message>
        <message>
            <source>Cells whose residents are a statistical secret and not known: {count}.</source>
            <translation>Oczka objęte tajemnicą statystyczną, o nieznanej liczbie mieszkańców: {count}.</translation>
        </message>
        <message>
            <source>Cells with residents beyond the first distance, merged where they touch.</source>
            <translation>Komórki z mieszkańcami poza pierwszą odległością, połączone tam, gdzie się stykają.</translation>
        </message>
        <message>
            <source>Changed by</source>
            <translation>Kto zmienił</translation>
        </message>
        <message>
            <source>Changed by (empty: anybody)</source>
            <translation>Kto zmienił (puste: ktokolwiek)</translation>
        </message>
        <message>
            <source>Changed by others in the meantime</source>
            <translation>Zmienione w międzyczasie przez innych</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Zmiany</translation>
        </message>
        <message>
            <source>Choices value by value</source>
            <translation>Decyzje wartość po wartości</translation>
        </message>
        <message>
            <source>Choose a layer to replace by real data</source>
            <translation>Wybierz warstwę do zastąpienia prawdziwymi danymi</translation>
        </message>
        <message>
            <source>Choose a map theme…</source>
            <translation>Wybierz motyw mapy…</translation>
        </message>
        <message>
            <source>Choose a project in the list first</source>
            <translation>Najpierw wybierz projekt z listy</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wybierz…</translation>
        </message>
        <message>
            <source>Circles around the services: no streets were given.</source>
            <translation>Koła wokół usług: nie podano ulic.</translation>
        </message>
        <message>
            <source>City boundary (PRG)</source>
            <translation>Granica miasta (PRG)</translation>
        </message>
        <message>
            <source>Click the place on the map. Escape cancels.</source>
            <translation>Kliknij miejsce na mapie. Escape przerywa.</translation>
        </message>
        <message>
            <source>Click the vertices. A right click ends, Esc cancels.</source>
            <translation>Klikaj wierzchołki. Prawy przycisk kończy, Esc przerywa.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Code of a project (empty: all)</source>
            <translation>Kod projektu (puste: wszystkie)</translation>
        </message>
        <message>
            <source>Codes of projects that must be in</source>
            <translation>Kody projektów obowiązkowych</translation>
        </message>
        <message>
            <source>Codes of projects that must not</source>
            <translation>Kody projektów wykluczonych</translation>
        </message>
        <message>
            <source>Compare in cells of [m] (none: row by row)</source>
            <translation>Porównaj w komórkach o wielkości [m] (puste: wiersz po wierszu)</translation>
        </message>
        <message>
            <source>Compare two scenarios</source>
            <translation>Porównaj dwa scenariusze</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflikty</translation>
        </message>
        <message>
            <source>Connecting to the database {name}…</source>
            <translation>Łączenie z bazą danych {name}…</translation>
        </message>
        <message>
            <source>Coordinate system</source>
            <translation>Układ współrzędnych</translation>
        </message>
        <message>
            <source>Coordinate system: {crs}</source>
            <translation>Układ współrzędnych: {crs}</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Współrzędne</translation>
        </message>
        <message>
            <source>Coordinates…</source>
            <translation>Współrzędne…</translation>
        </message>
        <message>
            <source>Copy the whole folder {folder} to the device.</source>
            <translation>Skopiuj na urządzenie cały folder {folder}.</translation>
        </message>
        <message>
            <source>Cost of the selected projects [PLN]</source>
            <translation>Koszt wybranych projektów [zł]</translation>
        </message>
        <message>
            <source>Count only projects that add to these layers (none: all)</source>
            <translation>Licz tylko projekty, które dodają obiekty do tych warstw (puste: wszystkie)</translation>
        </message>
        <message>
            <source>Coverage: a sheet for each feature</source>
            <translation>Pokrycie: arkusz dla każdego obiektu</translation>
        </message>
        <message>
            <source>Covered area [ha]</source>
            <translation>Powierzchnia objęta [ha]</translation>
        </message>
        <message>
            <source>Covered area by number of sensors</source>
            <translation>Teren objęty według liczby czujników</translation>
        </message>
        <message>
            <source>Covered: {covered} ha of {total} ha.</source>
            <translation>Objęte: {covered} ha z {total} ha.</translation>
        </message>
        <message>
            <source>Create workspace</source>
            <translation>Utwórz przestrzeń roboczą</translation>
        </message>
        <message>
            <source>Cycling</source>
            <translation>Rowerem</translation>
        </message>
        <message>
            <source>DATE is {text}; write it as YYYY-MM-DD, or leave it empty.</source>
            <translation>DATE to {text}; zapisz datę jako RRRR-MM-DD albo pozostaw puste.</translation>
        </message>
        <message>
            <source>DEMAND has no place of known weight.</source>
            <translation>DEMAND nie ma żadnego miejsca o znanej liczbie mieszkańców.</translation>
        </message>
        <message>
            <source>DEMO</source>
            <translation>DEMO</translation>
        </message>
        <message>
            <source>DEMO: invented data</source>
            <translation>DEMO – dane fikcyjne</translation>
        </message>
        <message>
            <source>DISTANCES names the layer {layer}, which does not exist.</source>
            <translation>DISTANCES wymienia warstwę {layer}, której nie ma.</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Dane</translation>
        </message>
        <message>
            <source>Data and sources</source>
            <translation>Dane i źródła</translation>
        </message>
        <message>
            <source>Data sources: not stated in the layers' metadata</source>
            <translation>Źródła danych: nie podano w metadanych warstw</translation>
        </message>
        <message>
            <source>Data sources: {credits}.</source>
            <translation>Źródła danych: {credits}.</translation>
        </message>
        <message>
            <source>Date: {date}</source>
            <translation>Data: {date}</translation>
        </message>
        <message>
            <source>Day, YYYY-MM-DD (empty: the busiest ordinary weekday)</source>
            <translation>Dzień, RRRR-MM-DD (puste: najbardziej obsłużony zwykły dzień roboczy)</translation>
        </message>
        <message>
            <source>Day: {weekday}, {day}, the busiest ordinary weekday of the timetable ({first} to {last}).</source>
            <translation>Dzień: {weekday}, {day}, najbardziej obsłużony zwykły dzień roboczy rozkładu ({first} – {last}).</translation>
        </message>
        <message>
            <source>Day: {weekday}, {day}. The timetable holds from {first} to {last}.</source>
            <translation>Dzień: {weekday}, {day}. Rozkład obowiązuje od {first} do {last}.</translation>
        </message>
        <message>
            <source>Demand (residents)</source>
            <translation>Zapotrzebowanie (mieszkańcy)</translation>
        </message>
        <message>
            <source>Demand with its nearest sensor</source>
            <translation>Mieszkańcy z najbliższym czujnikiem</translation>
        </message>
        <message>
            <source>Departures of one day from a GTFS timetable.</source>
            <translation>Odjazdy jednego dnia z rozkładu jazdy GTFS.</translation>
        </message>
        <message>
            <source>Difference by zone</source>
            <translation>Różnica według stref</translation>
        </message>
        <message>
            <source>Difference of scenarios</source>
            <translation>Różnica scenariuszy</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Odległość</translation>
        </message>
        <message>
            <source>Distance [m]: {layer}</source>
            <translation>Odległość [m]: {layer}</translation>
        </message>
        <message>
            <source>Distances [m]</source>
            <translation>Odległości [m]</translation>
        </message>
        <message>
            <source>Distances [m]: one for all, or bus_stops=500, green_areas=400 (none: each layer's own standard)</source>
            <translation>Odległości [m]: jedna dla wszystkich albo bus_stops=500, green_areas=400 (puste: standard każdej warstwy)</translation>
        </message>
        <message>
            <source>Do people see, have and reach green?</source>
            <translation>Czy mieszkańcy widzą zieleń, mają ją wokół i w zasięgu?</translation>
        </message>
        <message>
            <source>Does the city meet the planning act's standards?</source>
            <translation>Czy miasto spełnia standardy z ustawy o planowaniu?</translation>
        </message>
        <message>
            <source>Download a layer from the official Polish services</source>
            <translation>Pobiera warstwę z polskich usług urzędowych</translation>
        </message>
        <message>
            <source>Download layer</source>
            <translation>Pobierz warstwę</translation>
        </message>
        <message>
            <source>EXISTING is empty: no sensor is taken to be there already.</source>
            <translation>Warstwa EXISTING jest pusta: przyjęto, że nie ma jeszcze żadnego czujnika.</translation>
        </message>
        <message>
            <source>EXTENT is no area: give its four sides.</source>
            <translation>EXTENT nie jest obszarem: podaj cztery boki.</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edytuj</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Edytuj…</translation>
        </message>
        <message>
            <source>Equity (Lorenz curve, Gini)</source>
            <translation>Równość (krzywa Lorenza, Gini)</translation>
        </message>
        <message>
            <source>Every status</source>
            <translation>Każdy status</translation>
        </message>
        <message>
            <source>Every theme</source>
            <translation>Każdy temat</translation>
        </message>
        <message>
            <source>Exact overlay of discs and sectors on open ground.</source>
            <translation>Dokładne nałożenie kół i wycinków kół na otwartym terenie.</translation>
        </message>
        <message>
            <source>Existing sensors</source>
            <translation>Istniejące czujniki</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksportuj</translation>
        </message>
        <message>
            <source>Export catalogue</source>
            <translation>Eksportuj katalog</translation>
        </message>
        <message>
            <source>Export catalogue…</source>
            <translation>Eksportuj katalog…</translation>
        </message>
        <message>
            <source>Export field copy (QField)</source>
            <translation>Eksportuj kopię w teren (QField)</translation>
        </message>
        <message>
            <source>Export history</source>
            <translation>Eksportuj historię zmian</translation>
        </message>
        <message>
            <source>Export map sheets</source>
            <translation>Wydrukuj arkusze map</translation>
        </message>
        <message>
            <source>Export project cards</source>
            <translation>Wydrukuj karty projektów</translation>
        </message>
        <message>
            <source>Export public copy</source>
            <translation>Eksportuj kopię publiczną</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksportuj…</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Zasięg</translation>
        </message>
        <message>
            <source>Extent (none: the whole city)</source>
            <translation>Zasięg (brak: całe miasto)</translation>
        </message>
        <message>
            <source>Extent of the main map</source>
            <translation>Zasięg mapy głównej</translation>
        </message>
        <message>
            <source>FROM must be earlier than TO, and TO at most 24:00.</source>
            <translation>FROM musi być wcześniej niż TO, a TO najdalej o 24:00.</translation>
        </message>
        <message>
            <source>Features</source>
            <translation>Obiekty</translation>
        </message>
        <message>
            <source>Features added</source>
            <translation>Obiekty dodane</translation>
        </message>
        <message>
            <source>Features moved</source>
            <translation>Obiekty przesunięte</translation>
        </message>
        <message>
            <source>Features now</source>
            <translation>Liczba obiektów po zmianie</translation>
        </message>
        <message>
            <source>Features of the coverage to print</source>
            <translation>Obiekty pokrycia do wydruku</translation>
        </message>
        <message>
            <source>Features removed</source>
            <translation>Obiekty usunięte</translation>
        </message>
        <message>
            <source>Features: {count}, from {file} of {date} (konin:import_osm). Selected: {query}</source>
            <translation>Liczba obiektów: {count}, z {file}, stan z {date} (konin:import_osm). Wybrano: {query}</translation>
        </message>
        <message>
            <source>Features: {count}, from {source} (konin:download_layer, {date}).</source>
            <translation>Liczba obiektów: {count}, z {source} (konin:download_layer, {date}).</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Pole</translation>
        </message>
        <message>
            <source>Field (- for none)</source>
            <translation>Pole (- oznacza żadne)</translation>
        </message>
        <message>
            <source>Field that names a service</source>
            <translation>Pole z nazwą usługi</translation>
        </message>
        <message>
            <source>Field that names the candidate</source>
            <translation>Pole z nazwą kandydata</translation>
        </message>
        <message>
            <source>Field that names the sensor</source>
            <translation>Pole z nazwą czujnika</translation>
        </message>
        <message>
            <source>Field that names the zone</source>
            <translation>Pole z nazwą strefy</translation>
        </message>
        <message>
            <source>Field to compare</source>
            <translation>Porównywane pole</translation>
        </message>
        <message>
            <source>Field with the cost</source>
            <translation>Pole z kosztem</translation>
        </message>
        <message>
            <source>Field with the direction [° from grid north]</source>
            <translation>Pole z kierunkiem [° od północy siatki]</translation>
        </message>
        <message>
            <source>Field with the field of view [°]</source>
            <translation>Pole z kątem widzenia [°]</translation>
        </message>
        <message>
            <source>Field with the group</source>
            <translation>Pole z grupą</translation>
        </message>
        <message>
            <source>Field with the kind of sensor</source>
            <translation>Pole z rodzajem czujnika</translation>
        </message>
        <message>
            <source>Field with the measure</source>
            <translation>Pole z miarą</translation>
        </message>
        <message>
            <source>Field with the number of residents</source>
            <translation>Pole z liczbą mieszkańców</translation>
        </message>
        <message>
            <source>Field with the range [m]</source>
            <translation>Pole z zasięgiem [m]</translation>
        </message>
        <message>
            <source>Field with the sensor's height above the surface [m]</source>
            <translation>Pole z wysokością czujnika nad powierzchnią [m]</translation>
        </message>
        <message>
            <source>Field; of a share: metres around, or a raster's least value</source>
            <translation>Pole; dla udziału: metry wokół albo najmniejsza wartość rastra</translation>
        </message>
        <message>
            <source>Fields that name a row (none: found by themselves)</source>
            <translation>Pola, które nazywają wiersz (puste: zostaną znalezione)</translation>
        </message>
        <message>
            <source>Fields to leave out</source>
            <translation>Pola do pominięcia</translation>
        </message>
        <message>
            <source>File names</source>
            <translation>Nazwy plików</translation>
        </message>
        <message>
            <source>Fill in a map sheet with this answer</source>
            <translation>Wypełnij arkusz mapy tą odpowiedzią</translation>
        </message>
        <message>
            <source>Fill it with the invented demo city</source>
            <translation>Wypełnij fikcyjnym miastem demonstracyjnym</translation>
        </message>
        <message>
            <source>Find the projects' sites by their address or parcel</source>
            <translation>Wyszukuje miejsca projektów po adresie lub działce</translation>
        </message>
        <message>
            <source>First day, YYYY-MM-DD</source>
            <translation>Pierwszy dzień, RRRR-MM-DD</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Folder for the tables (.xlsx, .csv)</source>
            <translation>Folder na tabele (.xlsx, .csv)</translation>
        </message>
        <message>
            <source>Folder of own sheet templates</source>
            <translation>Folder własnych szablonów arkuszy</translation>
        </message>
        <message>
            <source>Folder of the copy</source>
            <translation>Folder kopii</translation>
        </message>
        <message>
            <source>Folder of the sheets</source>
            <translation>Folder arkuszy</translation>
        </message>
        <message>
            <source>Folder of the workspace, or service=NAME</source>
            <translation>Folder przestrzeni roboczej albo service=NAZWA</translation>
        </message>
        <message>
            <source>Folder of workspaces</source>
            <translation>Folder przestrzeni roboczych</translation>
        </message>
        <message>
            <source>For none of {count} buildings is it known whether a green area lies within 300 m.</source>
            <translation>Liczba budynków: {count}. O żadnym nie wiadomo, czy w odległości do 300 m leży teren zieleni.</translation>
        </message>
        <message>
            <source>Forbidden areas</source>
            <translation>Obszary zakazane</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Frequencies</source>
            <translation>Częstotliwości</translation>
        </message>
        <message>
            <source>Frequencies, from Import GTFS</source>
            <translation>Częstotliwości, z Importu GTFS</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Od</translation>
        </message>
        <message>
            <source>From: konin.gpkg, its folder or service=NAME</source>
            <translation>Skąd: konin.gpkg, jego folder lub service=NAZWA</translation>
        </message>
        <message>
            <source>GAPS are what is missing inside AREA: give AREA.</source>
            <translation>GAPS to to, czego brakuje wewnątrz AREA: podaj AREA.</translation>
        </message>
        <message>
            <source>Gap index</source>
            <translation>Wskaźnik braków</translation>
        </message>
        <message>
            <source>Gap it closes: not measured ({reason})</source>
            <translation>Zamykana luka: nie zmierzono ({reason})</translation>
        </message>
        <message>
            <source>Gap it closes: {people} residents more within reach</source>
            <translation>Zamykana luka: o {people} mieszkańców więcej w zasięgu</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>Luki</translation>
        </message>
        <message>
            <source>Gaps and projects</source>
            <translation>Braki i projekty</translation>
        </message>
        <message>
            <source>Gaps in access</source>
            <translation>Luki w dostępności</translation>
        </message>
        <message>
            <source>Gaps in access: beyond {distance} m</source>
            <translation>Luki w dostępności: dalej niż {distance} m</translation>
        </message>
        <message>
            <source>Gaps in coverage</source>
            <translation>Luki w pokryciu</translation>
        </message>
        <message>
            <source>Gaps in sensor coverage</source>
            <translation>Luki w pokryciu czujnikami</translation>
        </message>
        <message>
            <source>Gaps: {count}; in the largest {most} of them live {people} residents.</source>
            <translation>Luki: {count}; w największych ({most}): {people} mieszkańców.</translation>
        </message>
        <message>
            <source>Gaussian</source>
            <translation>Gaussa</translation>
        </message>
        <message>
            <source>Get a layer from official sources…</source>
            <translation>Pobierz warstwę ze źródeł urzędowych…</translation>
        </message>
        <message>
            <source>Get bus stops from a timetable (GTFS)…</source>
            <translation>Wczytaj przystanki z rozkładu jazdy (GTFS)…</translation>
        </message>
        <message>
            <source>Get layers from OpenStreetMap…</source>
            <translation>Pobierz warstwy z OpenStreetMap…</translation>
        </message>
        <message>
            <source>Get the missing data</source>
            <translation>Uzupełnij brakujące dane</translation>
        </message>
        <message>
            <source>Gini coefficient</source>
            <translation>Współczynnik Giniego</translation>
        </message>
        <message>
            <source>Gini coefficient, {measure}: {gini} (0: all have the same).</source>
            <translation>Współczynnik Giniego, {measure}: {gini} (0: wszyscy mają tyle samo).</translation>
        </message>
        <message>
            <source>Gini coefficient: {gini}</source>
            <translation>Współczynnik Giniego: {gini}</translation>
        </message>
        <message>
            <source>Give COUNT, how many sensors to put up, or BUDGET with COST_FIELD.</source>
            <translation>Podaj COUNT, liczbę nowych czujników, albo BUDGET z COST_FIELD.</translation>
        </message>
        <message>
            <source>Give RANGE, one range in metres for all sensors, or RANGE_FIELD, a field that holds it.</source>
            <translation>Podaj RANGE, jeden zasięg w metrach dla wszystkich czujników, albo RANGE_FIELD, pole z zasięgiem.</translation>
        </message>
        <message>
            <source>Give RANGE: how many metres, more than 0, a sensor reaches.</source>
            <translation>Podaj RANGE: zasięg czujnika w metrach, większy niż 0.</translation>
        </message>
        <message>
            <source>Give STREETS or DSM, not both: coverage is along streets or by line of sight.</source>
            <translation>Podaj STREETS albo DSM, nie oba: zasięg liczy się wzdłuż ulic albo według linii widoczności.</translation>
        </message>
        <message>
            <source>Give WEIGHT_FIELD, the field of DEMAND that says how many residents each place has.</source>
            <translation>Podaj WEIGHT_FIELD, pole warstwy DEMAND z liczbą mieszkańców każdego miejsca.</translation>
        </message>
        <message>
            <source>Give a database as service=NAME, or service=NAME authcfg=ID: the login belongs into the PostgreSQL service file or QGIS's authentication settings, not here.</source>
            <translation>Podaj bazę danych jako service=NAZWA albo service=NAZWA authcfg=ID: dane logowania należą do pliku usług PostgreSQL lub ustawień uwierzytelniania QGIS, nie tutaj.</translation>
        </message>
        <message>
            <source>Give a project or a workspace, or save the open project first.</source>
            <translation>Podaj projekt lub przestrzeń roboczą albo najpierw zapisz otwarty projekt.</translation>
        </message>
        <message>
            <source>Give the GML file of the general plan (plan ogólny) as INPUT.</source>
            <translation>Podaj plik GML planu ogólnego jako INPUT.</translation>
        </message>
        <message>
            <source>Give the chosen project a site, or find the sites of all by address or parcel</source>
            <translation>Wskaż miejsce wybranego projektu albo wyszukaj miejsca wszystkich według adresu lub działki</translation>
        </message>
        <message>
            <source>Give the raster file as INPUT.</source>
            <translation>Podaj plik rastrowy jako INPUT.</translation>
        </message>
        <message>
            <source>Go to the panel</source>
            <translation>Przejdź do panelu</translation>
        </message>
        <message>
            <source>Good value</source>
            <translation>Wartość dobra</translation>
        </message>
        <message>
            <source>Green area per resident</source>
            <translation>Zieleń na mieszkańca</translation>
        </message>
        <message>
            <source>Green area per resident by zone</source>
            <translation>Zieleń na mieszkańca według stref</translation>
        </message>
        <message>
            <source>Green area: least size [ha]</source>
            <translation>Teren zieleni: najmniejsza powierzchnia [ha]</translation>
        </message>
        <message>
            <source>Green area: longest way [m]</source>
            <translation>Teren zieleni: najdłuższa droga [m]</translation>
        </message>
        <message>
            <source>Green areas</source>
            <translation>Tereny zieleni</translation>
        </message>
        <message>
            <source>Green areas (BDOT10k)</source>
            <translation>Tereny zieleni (BDOT10k)</translation>
        </message>
        <message>
            <source>Green nearby</source>
            <translation>Zieleń w pobliżu</translation>
        </message>
        <message>
            <source>Grid north</source>
            <translation>Północ siatki</translation>
        </message>
        <message>
            <source>Ground covered: {once} ha, {twice} ha of it by two or more sensors.</source>
            <translation>Powierzchnia objęta: {once} ha, w tym przez co najmniej dwa czujniki: {twice} ha.</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Nagłówek</translation>
        </message>
        <message>
            <source>Headings to explain</source>
            <translation>Nagłówki do objaśnienia</translation>
        </message>
        <message>
            <source>Height of the sensors above the surface [m]</source>
            <translation>Wysokość czujników nad powierzchnią [m]</translation>
        </message>
        <message>
            <source>Height of the target [m]</source>
            <translation>Wysokość celu [m]</translation>
        </message>
        <message>
            <source>Hexagon</source>
            <translation>Sześciokąt</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historia</translation>
        </message>
        <message>
            <source>History as a file</source>
            <translation>Historia jako plik</translation>
        </message>
        <message>
            <source>History of changes</source>
            <translation>Historia zmian</translation>
        </message>
        <message>
            <source>History of {code}</source>
            <translation>Historia: {code}</translation>
        </message>
        <message>
            <source>Homes may lie at most {link} m from a street; with 50 m the share is {low} %, with 200 m {high} %.</source>
            <translation>Dom może leżeć najwyżej {link} m od ulicy; przy 50 m udział wynosi {low}%, przy 200 m {high}%.</translation>
        </message>
        <message>
            <source>How much green do people have within reach?</source>
            <translation>Ile zieleni mieszkańcy mają w zasięgu?</translation>
        </message>
        <message>
            <source>How sure is it, and which zones are worst off?</source>
            <translation>Na ile to pewne i które strefy mają najgorzej?</translation>
        </message>
        <message>
            <source>How sure is it: no other choice for this money serves more (proven).</source>
            <translation>Na ile to pewne: żaden inny wybór za te pieniądze nie obsłuży więcej osób (udowodniono).</translation>
        </message>
        <message>
            <source>How sure is it: not proven; no choice can serve more than {bound}.</source>
            <translation>Na ile to pewne: bez dowodu; żaden wybór nie obsłuży więcej niż {bound} osób.</translation>
        </message>
        <message>
            <source>How sure is it: of the {tenth} cells in the worst tenth, {steady} stay there in at least 9 of 10 random draws of the weights.</source>
            <translation>Na ile to pewne: spośród {tenth} komórek najgorszej dziesiątej części {steady} pozostaje w niej w co najmniej 9 na 10 losowań wag.</translation>
        </message>
        <message>
            <source>How sure we are</source>
            <translation>Jak pewny jest wynik</translation>
        </message>
        <message>
            <source>How to place</source>
            <translation>Jak umieścić</translation>
        </message>
        <message>
            <source>INDICATORS needs rows of 7 values: layer number, measure, field, weight, good, bad, name. {count} values are given.</source>
            <translation>INDICATORS wymaga wierszy po 7 wartości: numer warstwy, miara, pole, waga, wartość dobra, wartość zła, nazwa. Podano wartości: {count}.</translation>
        </message>
        <message>
            <source>Impact of projects</source>
            <translation>Skutki projektów</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importuj</translation>
        </message>
        <message>
            <source>Import GTFS</source>
            <translation>Importuj rozkład jazdy (GTFS)</translation>
        </message>
        <message>
            <source>Import OpenStreetMap</source>
            <translation>Importuj OpenStreetMap</translation>
        </message>
        <message>
            <source>Import catalogue</source>
            <translation>Importuj katalog</translation>
        </message>
        <message>
            <source>Import catalogue…</source>
            <translation>Importuj katalog…</translation>
        </message>
        <message>
            <source>Import field copy (QField)</source>
            <translation>Importuj kopię z terenu (QField)</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Gdzie</translation>
        </message>
        <message>
            <source>In cells: ground without a feature counts as 0</source>
            <translation>W komórkach: teren bez obiektu liczy się jako 0</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>W skrócie</translation>
        </message>
        <message>
            <source>In {file} an identifier stands twice.</source>
            <translation>W pliku {file} identyfikator występuje dwa razy.</translation>
        </message>
        <message>
            <source>In {file} the column {column} is missing.</source>
            <translation>W pliku {file} brakuje kolumny {column}.</translation>
        </message>
        <message>
            <source>In {file} the key {key} is missing.</source>
            <translation>W pliku {file} brakuje klucza {key}.</translation>
        </message>
        <message>
            <source>In {file} the key {key} is not right. Allowed: {allowed}.</source>
            <translation>W pliku {file} klucz {key} jest nieprawidłowy. Dozwolone: {allowed}.</translation>
        </message>
        <message>
            <source>In {file} trips run more than {most} times a day: that is no timetable.</source>
            <translation>W pliku {file} kursy powtarzają się ponad {most} razy na dobę: to nie jest rozkład jazdy.</translation>
        </message>
        <message>
            <source>In {file} {column} names {value}, which is not in the feed.</source>
            <translation>W pliku {file} {column} wskazuje na {value}, którego nie ma w rozkładzie.</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>Składniki</translation>
        </message>
        <message>
            <source>Inequality by zone and group</source>
            <translation>Nierówność według stref i grup</translation>
        </message>
        <message>
            <source>Inequality cannot be measured: the values or the weights sum to zero.</source>
            <translation>Nie można zmierzyć nierówności: wartości lub wagi sumują się do zera.</translation>
        </message>
        <message>
            <source>Inequality cannot be measured: {count} values are negative.</source>
            <translation>Nie można zmierzyć nierówności: wartości ujemne: {count}.</translation>
        </message>
        <message>
            <source>Inhabited cells ranked</source>
            <translation>Zamieszkane komórki w rankingu</translation>
        </message>
        <message>
            <source>Is it spread evenly?</source>
            <translation>Czy rozkład jest równy?</translation>
        </message>
        <message>
            <source>It is not known how many buildings meet all of the 3-30-300 rule: no data for {rules}.</source>
            <translation>Nie wiadomo, ile budynków spełnia całą zasadę 3-30-300: brak danych ({rules}).</translation>
        </message>
        <message>
            <source>Join street ends that miss another street by at most [m]</source>
            <translation>Połącz końce ulic, którym do innej ulicy brakuje najwyżej [m]</translation>
        </message>
        <message>
            <source>Joining street ends within {metres} m: {before} connected parts became {after}.</source>
            <translation>Łączenie końców ulic w zasięgu {metres} m: spójnych części było {before}, jest {after}.</translation>
        </message>
        <message>
            <source>Keep an existing workspace aside</source>
            <translation>Odłóż na bok istniejącą przestrzeń roboczą</translation>
        </message>
        <message>
            <source>Keep an existing workspace in the folder aside</source>
            <translation>Zachowaj obok przestrzeń roboczą, która jest w folderze</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Edytuj dalej</translation>
        </message>
        <message>
            <source>Keep the catalogue's</source>
            <translation>Zachowaj wartość z katalogu</translation>
        </message>
        <message>
            <source>Kind of sensor</source>
            <translation>Rodzaj czujnika</translation>
        </message>
        <message>
            <source>LAYERS names the layer {layer}, which does not exist.</source>
            <translation>W LAYERS podano warstwę {layer}, która nie istnieje.</translation>
        </message>
        <message>
            <source>Language of names and legends (pl, en)</source>
            <translation>Język nazw i legend (pl, en)</translation>
        </message>
        <message>
            <source>Language of sheets, reports and new workspaces</source>
            <translation>Język arkuszy, raportów i nowych przestrzeni roboczych</translation>
        </message>
        <message>
            <source>Language of the plugin</source>
            <translation>Język wtyczki</translation>
        </message>
        <message>
            <source>Large green area</source>
            <translation>Duży teren zieleni</translation>
        </message>
        <message>
            <source>Last day, YYYY-MM-DD</source>
            <translation>Ostatni dzień, RRRR-MM-DD</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Warstwa</translation>
        </message>
        <message>
            <source>Layer number</source>
            <translation>Numer warstwy</translation>
        </message>
        <message>
            <source>Layer with a measure</source>
            <translation>Warstwa z miarą</translation>
        </message>
        <message>
            <source>Layer, raster or base map</source>
            <translation>Warstwa, raster lub mapa podkładowa</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Warstwy</translation>
        </message>
        <message>
            <source>Layers of the indicators</source>
            <translation>Warstwy składników</translation>
        </message>
        <message>
            <source>Layout of the first sheet, for QGIS's layout window</source>
            <translation>Układ pierwszego arkusza, do okna wydruków QGIS</translation>
        </message>
        <message>
            <source>Leave the project as it is</source>
            <translation>Pozostaw projekt bez zmian</translation>
        </message>
        <message>
            <source>Left because others have changed the same values: {codes}. See the table of conflicts.</source>
            <translation>Pozostawiono, ponieważ inni zmienili te same wartości: {codes}. Zobacz tabelę konfliktów.</translation>
        </message>
        <message>
            <source>Left out, since no norm names a distance: {layers}. Name them in LAYERS to count them.</source>
            <translation>Pominięto warstwy, dla których żadna norma nie podaje odległości: {layers}. Aby je liczyć, należy wymienić je w LAYERS.</translation>
        </message>
        <message>
            <source>Legend</source>
            <translation>Legenda</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Ograniczenia</translation>
        </message>
        <message>
            <source>Line of sight on cells of {cell} m, the surface model's own.</source>
            <translation>Linia widoczności na komórkach {cell} m, własnych komórkach modelu pokrycia terenu.</translation>
        </message>
        <message>
            <source>Line of sight on cells of {cell} m, to which the surface model was resampled.</source>
            <translation>Linia widoczności na komórkach {cell} m, do których przepróbkowano model pokrycia terenu.</translation>
        </message>
        <message>
            <source>Line of sight over a surface model by reference planes, cell by cell.</source>
            <translation>Linia widoczności na modelu pokrycia terenu metodą płaszczyzn odniesienia, komórka po komórce.</translation>
        </message>
        <message>
            <source>Line on the map</source>
            <translation>Linia na mapie</translation>
        </message>
        <message>
            <source>List of projects</source>
            <translation>Spis projektów</translation>
        </message>
        <message>
            <source>List of sheets</source>
            <translation>Spis arkuszy</translation>
        </message>
        <message>
            <source>List only these projects</source>
            <translation>Wypisz tylko te projekty</translation>
        </message>
        <message>
            <source>Local file, where it has been downloaded already</source>
            <translation>Plik lokalny, jeśli dane zostały już pobrane</translation>
        </message>
        <message>
            <source>Location set covering (Toregas and others 1971).</source>
            <translation>Pokrycie wszystkich (Toregas i in. 1971).</translation>
        </message>
        <message>
            <source>Location set covering seeks the fewest sites: COUNT and BUDGET are not used.</source>
            <translation>Pokrycie wszystkich szuka najmniejszej liczby miejsc: COUNT i BUDGET nie są używane.</translation>
        </message>
        <message>
            <source>Location set covering: reach everybody with the fewest sensors</source>
            <translation>Pokrycie wszystkich: jak najmniej czujników</translation>
        </message>
        <message>
            <source>Login kept by QGIS</source>
            <translation>Dane logowania przechowywane w QGIS</translation>
        </message>
        <message>
            <source>Logos on sheets</source>
            <translation>Logo na arkuszach</translation>
        </message>
        <message>
            <source>Longest straight link to a street [m]</source>
            <translation>Najdłuższe dojście do ulicy w linii prostej [m]</translation>
        </message>
        <message>
            <source>Lorenz curves</source>
            <translation>Krzywe Lorenza</translation>
        </message>
        <message>
            <source>MAX_LINK is negative: {value}. Give 0 or more metres.</source>
            <translation>MAX_LINK jest ujemne: {value}. Podaj 0 lub więcej metrów.</translation>
        </message>
        <message>
            <source>Made with Konin Smart Plan</source>
            <translation>Opracowano w Konin Smart Plan</translation>
        </message>
        <message>
            <source>Make a folder with the data and the map of the city, with or without the demo city</source>
            <translation>Tworzy folder z danymi i mapą miasta, z miastem demonstracyjnym lub bez niego</translation>
        </message>
        <message>
            <source>Make print-ready map sheets as PDF or pictures</source>
            <translation>Tworzy gotowe do druku arkusze map: PDF lub obrazy</translation>
        </message>
        <message>
            <source>Make project</source>
            <translation>Utwórz projekt</translation>
        </message>
        <message>
            <source>Make the sheet</source>
            <translation>Wykonaj arkusz</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <source>Map of a gap</source>
            <translation>Mapa luki</translation>
        </message>
        <message>
            <source>Map of a theme</source>
            <translation>Mapa tematyczna</translation>
        </message>
        <message>
            <source>Map sheet</source>
            <translation>Arkusz mapy</translation>
        </message>
        <message>
            <source>Map sheets</source>
            <translation>Arkusze map</translation>
        </message>
        <message>
            <source>Map sheets…</source>
            <translation>Arkusze map…</translation>
        </message>
        <message>
            <source>Map theme</source>
            <translation>Motyw mapy</translation>
        </message>
        <message>
            <source>Map theme (none: the catalogue)</source>
            <translation>Motyw mapy (brak: katalog)</translation>
        </message>
        <message>
            <source>Map theme (none: what is switched on)</source>
            <translation>Motyw mapy (brak: to, co włączone)</translation>
        </message>
        <message>
            <source>Maximal covering (Church and ReVelle 1974).</source>
            <translation>Maksymalne pokrycie (Church i ReVelle 1974).</translation>
        </message>
        <message>
            <source>Maximal covering: reach as many residents as possible</source>
            <translation>Maksymalne pokrycie: jak najwięcej mieszkańców</translation>
        </message>
        <message>
            <source>Mean: {layer}</source>
            <translation>Średnia: {layer}</translation>
        </message>
        <message>
            <source>Measure (field, distance, share, mean)</source>
            <translation>Miara (field – pole, distance – odległość, share – udział, mean – średnia rastra)</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Metoda</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Moje</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Tryb</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Most residents any choice could serve</source>
            <translation>Najwięcej mieszkańców, ilu mógłby obsłużyć jakikolwiek wybór</translation>
        </message>
        <message>
            <source>Most residents are newly served by {code} ({title}): {people}.</source>
            <translation>Najwięcej nowych mieszkańców obsłuży {code} ({title}): {people}.</translation>
        </message>
        <message>
            <source>Most residents without a sensor: {place} ({people}).</source>
            <translation>Najwięcej mieszkańców bez czujnika: {place} ({people}).</translation>
        </message>
        <message>
            <source>Most residents without public green within reach: {zone} ({value}).</source>
            <translation>Najwięcej mieszkańców bez publicznej zieleni w zasięgu: {zone} ({value}).</translation>
        </message>
        <message>
            <source>Move workspace</source>
            <translation>Przenieś przestrzeń roboczą</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nazwa</translation>
        </message>
        <message>
            <source>Name in PostgreSQL's service file</source>
            <translation>Nazwa w pliku usług PostgreSQL</translation>
        </message>
        <message>
            <source>Name of the scenario</source>
            <translation>Nazwa scenariusza</translation>
        </message>
        <message>
            <source>New folder for the copy</source>
            <translation>Nowy folder kopii</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>Jest</translation>
        </message>
        <message>
            <source>New workspace: demo city…</source>
            <translation>Nowa przestrzeń robocza: miasto demo…</translation>
        </message>
        <message>
            <source>New workspace: from OpenStreetMap…</source>
            <translation>Nowa przestrzeń robocza: z OpenStreetMap…</translation>
        </message>
        <message>
            <source>New workspace: from official sources…</source>
            <translation>Nowa przestrzeń robocza: ze źródeł urzędowych…</translation>
        </message>
        <message>
            <source>New workspace…</source>
            <translation>Nowa przestrzeń robocza…</translation>
        </message>
        <message>
            <source>No air quality station lies in the city or within 3 km of it.</source>
            <translation>W mieście ani w odległości 3 km od niego nie ma stacji jakości powietrza.</translation>
        </message>
        <message>
            <source>No candidate is left: see the warnings above.</source>
            <translation>Nie pozostał żaden kandydat: zobacz ostrzeżenia powyżej.</translation>
        </message>
        <message>
            <source>No candidate reaches any place of demand within {range} m. Check the layers or RANGE.</source>
            <translation>Żaden kandydat nie sięga do żadnego miejsca zamieszkania w promieniu {range} m. Sprawdź warstwy albo RANGE.</translation>
        </message>
        <message>
            <source>No canopy is given: the rule of 30 % cannot be measured.</source>
            <translation>Nie podano koron drzew: zasady 30% nie można zmierzyć.</translation>
        </message>
        <message>
            <source>No cell is inhabited, so none is ranked: check that the residents lie in the area.</source>
            <translation>Żadna komórka nie jest zamieszkana, więc nie ma rankingu: sprawdź, czy mieszkańcy leżą w obszarze.</translation>
        </message>
        <message>
            <source>No cell of the census grid has its middle in the city.</source>
            <translation>Żadne oczko siatki spisowej nie ma środka w mieście.</translation>
        </message>
        <message>
            <source>No choice of candidates can cover all demand. Places out of reach: {places}, residents there: {residents}. OUTPUT marks them as uncoverable. Their features: {features}</source>
            <translation>Żaden wybór kandydatów nie obejmie wszystkich. Miejsca poza zasięgiem: {places}, mieszkańcy w nich: {residents}. OUTPUT oznacza je jako niemożliwe do objęcia. Numery obiektów: {features}</translation>
        </message>
        <message>
            <source>No distance is given. Write one or more in metres, for example: 300, 500, 1000.</source>
            <translation>Nie podano odległości. Wpisz jedną lub kilka w metrach, na przykład: 300, 500, 1000.</translation>
        </message>
        <message>
            <source>No feature of the coverage layer {layer} is left to print.</source>
            <translation>Nie ma czego drukować: w warstwie pokrycia {layer} nie został żaden obiekt.</translation>
        </message>
        <message>
            <source>No feature of the coverage lies on the map: there is no sheet to list.</source>
            <translation>Żaden obiekt pokrycia nie leży na mapie: nie ma arkuszy do spisania.</translation>
        </message>
        <message>
            <source>No feature of the layer {layer} has a geometry.</source>
            <translation>Żaden obiekt warstwy {layer} nie ma geometrii.</translation>
        </message>
        <message>
            <source>No file is given: asking {service}.</source>
            <translation>Nie podano pliku: zapytanie do {service}.</translation>
        </message>
        <message>
            <source>No green area is as large as {area} ha.</source>
            <translation>Żaden teren zieleni nie ma {area} ha.</translation>
        </message>
        <message>
            <source>No green area is open to the public: set the field public, or choose another layer.</source>
            <translation>Żaden teren zieleni nie jest publicznie dostępny: uzupełnij pole public albo wybierz inną warstwę.</translation>
        </message>
        <message>
            <source>No indicator is given. Give at least one row of INDICATORS.</source>
            <translation>Nie podano składnika. Podaj co najmniej jeden wiersz INDICATORS.</translation>
        </message>
        <message>
            <source>No indicator is known in any cell: check the layers, the fields and the area.</source>
            <translation>W żadnej komórce nie jest znany żaden składnik: sprawdź warstwy, pola i obszar.</translation>
        </message>
        <message>
            <source>No layer holds invented data.</source>
            <translation>Żadna warstwa nie zawiera danych fikcyjnych.</translation>
        </message>
        <message>
            <source>No layer is switched on in this project or theme: there is nothing to print.</source>
            <translation>W tym projekcie lub motywie nie jest włączona żadna warstwa: nie ma czego drukować.</translation>
        </message>
        <message>
            <source>No new site helps: what can be reached is reached already, or nothing can be.</source>
            <translation>Żadne nowe miejsce nie pomaga: wszystko, co osiągalne, jest już objęte albo nic nie jest osiągalne.</translation>
        </message>
        <message>
            <source>No place of demand can be covered by {k} sensors within {range} m: everywhere fewer candidates and existing sensors reach. Check the layers, RANGE or K.</source>
            <translation>Żadnego miejsca zamieszkania nie obejmie {k} czujników w promieniu {range} m: wszędzie sięga ich mniej, licząc kandydatów i czujniki istniejące. Sprawdź warstwy, RANGE lub K.</translation>
        </message>
        <message>
            <source>No project can be measured; the field reason says why.</source>
            <translation>Żadnego projektu nie można zmierzyć; pole reason mówi dlaczego.</translation>
        </message>
        <message>
            <source>No project fits the search and the filters.</source>
            <translation>Żaden projekt nie pasuje do szukanych słów i filtrów.</translation>
        </message>
        <message>
            <source>No project is selected: none that helps can be paid (the cheapest costs {cost} PLN).</source>
            <translation>Nie wybrano żadnego projektu: na żaden, który pomaga, nie wystarcza budżetu (najtańszy kosztuje {cost} zł).</translation>
        </message>
        <message>
            <source>No resident has green in the catchment: check the layers and the distance.</source>
            <translation>Żaden mieszkaniec nie ma zieleni w zasięgu: sprawdź warstwy i odległość.</translation>
        </message>
        <message>
            <source>No residents are given: every cell counts as inhabited.</source>
            <translation>Nie podano mieszkańców: każda komórka liczy się jako zamieszkana.</translation>
        </message>
        <message>
            <source>No residents of known number: no share can be given.</source>
            <translation>Brak mieszkańców o znanej liczbie: nie można podać udziału.</translation>
        </message>
        <message>
            <source>No row looks like the headings of a project catalogue: a heading such as Kod or Tytuł and one more are needed. Name the columns, or map the headings to fields.</source>
            <translation>Żaden wiersz nie wygląda na nagłówki katalogu projektów: potrzebny jest nagłówek taki jak Kod lub Tytuł i jeszcze jeden. Nazwij kolumny albo przypisz nagłówki do pól.</translation>
        </message>
        <message>
            <source>No school is a primary school: its field kind must say “{value}”.</source>
            <translation>Żadna szkoła nie jest szkołą podstawową: pole kind musi mieć wartość „{value}”.</translation>
        </message>
        <message>
            <source>No stop of the timetable lies within {margin} km of the city's boundary: it is another city's. Nothing was changed.</source>
            <translation>Żaden przystanek rozkładu nie leży w promieniu {margin} km od granicy miasta: to rozkład innego miasta. Niczego nie zmieniono.</translation>
        </message>
        <message>
            <source>No stop_id of the frequencies is among the stops: are both from the same timetable?</source>
            <translation>Żadnego stop_id z tabeli częstotliwości nie ma wśród przystanków: czy pochodzą z tego samego rozkładu jazdy?</translation>
        </message>
        <message>
            <source>No street lies within the distances: every service's link is longer than them.</source>
            <translation>Żadna ulica nie leży w zasięgu: dojście każdej usługi do ulicy jest dłuższe niż podane odległości.</translation>
        </message>
        <message>
            <source>No street of the layer {layer} is open.</source>
            <translation>Żadna ulica warstwy {layer} nie jest dostępna.</translation>
        </message>
        <message>
            <source>No streets are given: distances are straight lines, shorter than any way on foot.</source>
            <translation>Nie podano ulic: odległości są liniami prostymi, krótszymi niż jakakolwiek droga piesza.</translation>
        </message>
        <message>
            <source>No trip runs on any day from Monday to Friday. Give a date.</source>
            <translation>Od poniedziałku do piątku nic nie kursuje. Podaj datę.</translation>
        </message>
        <message>
            <source>No trip runs on {day}. The timetable holds from {first} to {last}.</source>
            <translation>Dnia {day} nic nie kursuje. Rozkład obowiązuje od {first} do {last}.</translation>
        </message>
        <message>
            <source>No two rows of the layers lie at the same place. Give KEY_FIELD or CELL_SIZE.</source>
            <translation>Żadne wiersze obu warstw nie leżą w tym samym miejscu. Należy podać KEY_FIELD albo CELL_SIZE.</translation>
        </message>
        <message>
            <source>No water gauge lies in the city or within 3 km of it.</source>
            <translation>W mieście ani w odległości 3 km od niego nie ma wodowskazu.</translation>
        </message>
        <message>
            <source>No workspace is open</source>
            <translation>Nie otwarto przestrzeni roboczej</translation>
        </message>
        <message>
            <source>No workspace is open.</source>
            <translation>Nie otwarto przestrzeni roboczej.</translation>
        </message>
        <message>
            <source>No zone holds a valid pixel of the raster: do the two layers overlap?</source>
            <translation>Żadna strefa nie ma ważnego piksela rastra: czy warstwy się pokrywają?</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Brak</translation>
        </message>
        <message>
            <source>None of the {count} services lies within {max_link} m of a street. Check the layers' CRS, or allow longer links.</source>
            <translation>Żadna z usług ({count}) nie leży w odległości do {max_link} m od ulicy. Sprawdź układy współrzędnych warstw albo zezwól na dłuższe dojścia.</translation>
        </message>
        <message>
            <source>None of the {n} candidates stands where the surface model has a height.</source>
            <translation>Żaden z kandydatów ({n}) nie stoi tam, gdzie model pokrycia terenu ma wysokość.</translation>
        </message>
        <message>
            <source>None of the {total} projects of the catalogue closes a gap: see why in the report.</source>
            <translation>Żaden z projektów katalogu (razem: {total}) nie zamyka luki: dlaczego, mówi raport.</translation>
        </message>
        <message>
            <source>None of the {total} sensors can be used: {reasons}.</source>
            <translation>Żadnego z czujników ({total}) nie można użyć: {reasons}.</translation>
        </message>
        <message>
            <source>Not placed yet</source>
            <translation>Jeszcze bez miejsca</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Uwaga</translation>
        </message>
        <message>
            <source>Nothing in AREA is covered: the sensors are too far away or too few.</source>
            <translation>Nic na obszarze AREA nie jest objęte: czujniki są za daleko albo jest ich za mało.</translation>
        </message>
        <message>
            <source>Nothing in the workspace is marked as invented.</source>
            <translation>Nic w przestrzeni roboczej nie jest oznaczone jako fikcyjne.</translation>
        </message>
        <message>
            <source>Nothing lies on the sheet {title}: it is not printed.</source>
            <translation>Na arkuszu {title} nic nie leży: nie został wydrukowany.</translation>
        </message>
        <message>
            <source>Nothing of {what} lies in the city. Check the workspace's boundary and the CRS of the data.</source>
            <translation>Żaden obiekt z {what} nie leży w mieście. Sprawdź granicę w przestrzeni roboczej i układ współrzędnych danych.</translation>
        </message>
        <message>
            <source>Nothing tells which rows of the two layers belong together. Give KEY_FIELD.</source>
            <translation>Nie wiadomo, które wiersze obu warstw do siebie pasują. Należy podać KEY_FIELD.</translation>
        </message>
        <message>
            <source>Nothing was changed in the database {service} ({reason}).</source>
            <translation>W bazie danych {service} niczego nie zmieniono ({reason}).</translation>
        </message>
        <message>
            <source>Nothing was changed in the database {service}: the field {field} of {table} breaks a rule.</source>
            <translation>W bazie danych {service} niczego nie zmieniono: pole {field} tabeli {table} łamie regułę.</translation>
        </message>
        <message>
            <source>Nothing was changed in the database {service}: {reason}.</source>
            <translation>W bazie danych {service} niczego nie zmieniono: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was changed in {file} ({reason}).</source>
            <translation>W pliku {file} nic nie zmieniono ({reason}).</translation>
        </message>
        <message>
            <source>Nothing was saved: somebody else has changed {projects} in the meantime. Look at their changes and make yours again.</source>
            <translation>Nic nie zapisano: w międzyczasie ktoś inny zmienił {projects}. Sprawdź te zmiany i wprowadź swoje jeszcze raz.</translation>
        </message>
        <message>
            <source>Number of new sensors</source>
            <translation>Liczba nowych czujników</translation>
        </message>
        <message>
            <source>Number of sensors</source>
            <translation>Liczba czujników</translation>
        </message>
        <message>
            <source>Number of sensors (raster)</source>
            <translation>Liczba czujników (raster)</translation>
        </message>
        <message>
            <source>Objective reached</source>
            <translation>Osiągnięty wynik</translation>
        </message>
        <message>
            <source>Objective {objective}, not proven: no choice can do better than {bound} (gap {gap} %).</source>
            <translation>Wynik {objective}, bez dowodu: żaden wybór nie może być lepszy niż {bound} (luka {gap}%).</translation>
        </message>
        <message>
            <source>Objective {objective}, proven to be optimal.</source>
            <translation>Wynik {objective}, optymalność dowiedziona.</translation>
        </message>
        <message>
            <source>Of the projects measured by a norm, {code} ({title}) costs least for each resident newly served: {price} PLN.</source>
            <translation>Spośród projektów mierzonych według normy najmniej na nowo obsłużonego mieszkańca kosztuje {code} ({title}): {price} zł.</translation>
        </message>
        <message>
            <source>Of the projects measured by a norm, {code} ({title}) newly serves most residents: {people}.</source>
            <translation>Spośród projektów mierzonych według normy najwięcej nowych mieszkańców obsłuży {code} ({title}): {people}.</translation>
        </message>
        <message>
            <source>Office on sheets</source>
            <translation>Urząd na arkuszach</translation>
        </message>
        <message>
            <source>Official sources</source>
            <translation>Źródła urzędowe</translation>
        </message>
        <message>
            <source>Old value</source>
            <translation>Było</translation>
        </message>
        <message>
            <source>On average there are {mean} m² of green for each resident within reach.</source>
            <translation>Średnio na mieszkańca przypada w zasięgu {mean} m² zieleni.</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>Na mapie</translation>
        </message>
        <message>
            <source>One of FROM and TO must be a database, as service=NAME, the other a folder or konin.gpkg.</source>
            <translation>Jedno z FROM i TO musi być bazą danych, jako service=NAZWA, a drugie folderem lub plikiem konin.gpkg.</translation>
        </message>
        <message>
            <source>One of the LAYERS cannot be read.</source>
            <translation>Jednej z warstw LAYERS nie można odczytać.</translation>
        </message>
        <message>
            <source>One of the RESULTS cannot be read.</source>
            <translation>Jednej z warstw RESULTS nie można odczytać.</translation>
        </message>
        <message>
            <source>Only a PDF holds all sheets in one file. Choose the format PDF, or one file each.</source>
            <translation>Tylko PDF mieści wszystkie arkusze w jednym pliku. Wybierz format PDF albo osobne pliki.</translation>
        </message>
        <message>
            <source>Only check, write nothing</source>
            <translation>Tylko sprawdź, niczego nie zapisuj</translation>
        </message>
        <message>
            <source>Only checked: nothing was written.</source>
            <translation>Tylko sprawdzono: niczego nie zapisano.</translation>
        </message>
        <message>
            <source>Only distance counts, not how good the new place is; running costs are not included.</source>
            <translation>Liczy się tylko odległość, nie jakość nowego miejsca; kosztów utrzymania nie uwzględniono.</translation>
        </message>
        <message>
            <source>Only stops in the workspace's city and 3 km around it</source>
            <translation>Tylko przystanki w mieście i 3 km wokół</translation>
        </message>
        <message>
            <source>Only the city and 3 km around it</source>
            <translation>Tylko miasto i 3 km wokół</translation>
        </message>
        <message numerus="yes">
            <source>Only the {n} projects that close the gap</source>
            <translation>
                <numerusform>Tylko {n} projekt, który zamyka lukę</numerusform>
                <numerusform>Tylko {n} projekty, które zamykają lukę</numerusform>
                <numerusform>Tylko {n} projektów, które zamykają lukę</numerusform>
            </translation>
        </message>
        <message>
            <source>Only what the map shows</source>
            <translation>Tylko widoczne na mapie</translation>
        </message>
        <message>
            <source>Only {written} of {total} rows could be written to {destination}.</source>
            <translation>Udało się zapisać tylko {written} z {total} wierszy do {destination}.</translation>
        </message>
        <message>
            <source>Open the form of the chosen project</source>
            <translation>Otwórz formularz wybranego projektu</translation>
        </message>
        <message>
            <source>Open the office's database</source>
            <translation>Otwórz bazę danych urzędu</translation>
        </message>
        <message>
            <source>Open the panel Layers</source>
            <translation>Otwórz kartę Warstwy</translation>
        </message>
        <message>
            <source>Open workspace</source>
            <translation>Otwórz przestrzeń roboczą</translation>
        </message>
        <message>
            <source>Open workspace…</source>
            <translation>Otwórz przestrzeń roboczą…</translation>
        </message>
        <message>
            <source>OpenStreetMap</source>
            <translation>OpenStreetMap</translation>
        </message>
        <message>
            <source>OpenStreetMap (Overpass)</source>
            <translation>OpenStreetMap (Overpass)</translation>
        </message>
        <message>
            <source>OpenStreetMap cannot fill the layer {layer}. Choose from: {layers}.</source>
            <translation>OpenStreetMap nie może wypełnić warstwy {layer}. Wybierz spośród: {layers}.</translation>
        </message>
        <message>
            <source>OpenStreetMap extract (.osm.pbf, .osm; none: ask Overpass)</source>
            <translation>Wyciąg z OpenStreetMap (.osm.pbf, .osm; brak: zapytaj Overpass)</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Kolejność</translation>
        </message>
        <message>
            <source>Order of the sheets</source>
            <translation>Kolejność arkuszy</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientacja</translation>
        </message>
        <message>
            <source>Orientation (landscape, portrait)</source>
            <translation>Orientacja (landscape: pozioma, portrait: pionowa)</translation>
        </message>
        <message>
            <source>Other buildings hide trees</source>
            <translation>Inne budynki zasłaniają drzewa</translation>
        </message>
        <message>
            <source>Other projects</source>
            <translation>Inne projekty</translation>
        </message>
        <message>
            <source>Others have saved these projects since you began to edit. Choose what is to stay.</source>
            <translation>Od rozpoczęcia Twojej edycji ktoś inny zapisał te projekty. Wybierz, co ma zostać.</translation>
        </message>
        <message>
            <source>PL-2000, zone 6 (EPSG:2177)</source>
            <translation>PL-2000, strefa 6 (EPSG:2177)</translation>
        </message>
        <message>
            <source>PLN {cost} per resident</source>
            <translation>{cost} zł na mieszkańca</translation>
        </message>
        <message>
            <source>Palma ratio</source>
            <translation>Wskaźnik Palmy</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Paper ({sizes})</source>
            <translation>Papier ({sizes})</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>Działki</translation>
        </message>
        <message>
            <source>Parcels (EGiB)</source>
            <translation>Działki ewidencyjne (EGiB)</translation>
        </message>
        <message>
            <source>Parcels and buildings (EGiB)</source>
            <translation>Działki i budynki (EGiB)</translation>
        </message>
        <message>
            <source>Parcels by number (ULDK)</source>
            <translation>Działki według numeru (ULDK)</translation>
        </message>
        <message>
            <source>Parcels by standard</source>
            <translation>Działki według standardów</translation>
        </message>
        <message>
            <source>Parcels that could not be measured: {count}.</source>
            <translation>Działki, których nie udało się zmierzyć: {count}.</translation>
        </message>
        <message>
            <source>Parcels that meet all standards</source>
            <translation>Działki spełniające wszystkie standardy</translation>
        </message>
        <message>
            <source>Parcels that miss a standard</source>
            <translation>Działki, które nie spełniają któregoś standardu</translation>
        </message>
        <message>
            <source>Parcels that miss at least one</source>
            <translation>Działki niespełniające co najmniej jednego</translation>
        </message>
        <message>
            <source>Parcels that miss each standard</source>
            <translation>Działki niespełniające poszczególnych standardów</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Umieść</translation>
        </message>
        <message>
            <source>Place in the distribution</source>
            <translation>Miejsce w rozkładzie</translation>
        </message>
        <message>
            <source>Place it</source>
            <translation>Umieść</translation>
        </message>
        <message>
            <source>Place projects</source>
            <translation>Umieść projekty</translation>
        </message>
        <message>
            <source>Place projects…</source>
            <translation>Umieść projekty na mapie…</translation>
        </message>
        <message>
            <source>Place {code} by coordinates</source>
            <translation>Umieść {code} według współrzędnych</translation>
        </message>
        <message>
            <source>Place {code} in a zone</source>
            <translation>Umieść {code} w strefie</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Z miejscem</translation>
        </message>
        <message>
            <source>Placed or not</source>
            <translation>Z miejscem lub bez</translation>
        </message>
        <message>
            <source>Places not served, {reason}: {count}</source>
            <translation>Miejsca nieobsłużone, {reason}: {count}</translation>
        </message>
        <message>
            <source>Point on the map</source>
            <translation>Punkt na mapie</translation>
        </message>
        <message>
            <source>Points and lines cover no ground: give, as the field of a share, the metres around them that count as covered.</source>
            <translation>Punkty i linie nie zajmują powierzchni: w polu udziału należy podać, ile metrów wokół nich liczy się jako objęte.</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Położenie</translation>
        </message>
        <message>
            <source>Power: 1 / distance</source>
            <translation>Potęgowa: 1 / odległość</translation>
        </message>
        <message>
            <source>Press again to save it.</source>
            <translation>Naciśnij ponownie, aby go zapisać.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Podgląd</translation>
        </message>
        <message>
            <source>Preview of the sheet</source>
            <translation>Podgląd arkusza</translation>
        </message>
        <message>
            <source>Primary school</source>
            <translation>Szkoła podstawowa</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Problemy</translation>
        </message>
        <message>
            <source>Project cards</source>
            <translation>Karty projektów</translation>
        </message>
        <message>
            <source>Project catalogue</source>
            <translation>Katalog projektów</translation>
        </message>
        <message>
            <source>Project {code}</source>
            <translation>Projekt {code}</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projekty</translation>
        </message>
        <message>
            <source>Projects added</source>
            <translation>Dodane projekty</translation>
        </message>
        <message>
            <source>Projects left because of conflicts</source>
            <translation>Projekty pozostawione z powodu konfliktów</translation>
        </message>
        <message>
            <source>Projects measured</source>
            <translation>Projekty zmierzone</translation>
        </message>
        <message>
            <source>Projects measured: {measured} of {count}; {helping} of them serve residents not served today.</source>
            <translation>Zmierzone projekty: {measured} z {count}; z nich {helping} obsłuży mieszkańców dziś nieobsłużonych.</translation>
        </message>
        <message>
            <source>Projects of the smart city plan</source>
            <translation>Projekty planu smart city</translation>
        </message>
        <message>
            <source>Projects saved</source>
            <translation>Zapisane projekty</translation>
        </message>
        <message>
            <source>Projects that cannot be measured</source>
            <translation>Projekty, których nie można zmierzyć</translation>
        </message>
        <message>
            <source>Projects that help</source>
            <translation>Pomocne projekty</translation>
        </message>
        <message>
            <source>Projects that were not measured</source>
            <translation>Projekty, których nie zmierzono</translation>
        </message>
        <message>
            <source>Projects to print (expression)</source>
            <translation>Projekty do wydruku (wyrażenie)</translation>
        </message>
        <message>
            <source>Projects unchanged</source>
            <translation>Projekty bez zmian</translation>
        </message>
        <message>
            <source>Projects updated</source>
            <translation>Zaktualizowane projekty</translation>
        </message>
        <message>
            <source>Projects without a figure: {count}. That does not make them less useful.</source>
            <translation>Projekty bez wyniku: {count}. Nie znaczy to, że są mniej potrzebne.</translation>
        </message>
        <message>
            <source>Proposed sites</source>
            <translation>Proponowane lokalizacje</translation>
        </message>
        <message>
            <source>Proven to be optimal</source>
            <translation>Dowiedziona optymalność</translation>
        </message>
        <message>
            <source>Public copy</source>
            <translation>Kopia publiczna</translation>
        </message>
        <message>
            <source>Public transport access</source>
            <translation>Dostępność komunikacji miejskiej</translation>
        </message>
        <message>
            <source>Public transport access (PTAL)</source>
            <translation>Dostępność komunikacji miejskiej (PTAL)</translation>
        </message>
        <message>
            <source>Public transport access by zone</source>
            <translation>Dostępność komunikacji według stref</translation>
        </message>
        <message>
            <source>Put the answers so far into a report</source>
            <translation>Zbierz dotychczasowe odpowiedzi w raporcie</translation>
        </message>
        <message>
            <source>Put the results into a report</source>
            <translation>Zbiera wyniki w raport</translation>
        </message>
        <message>
            <source>QGIS cannot draw on the map now.</source>
            <translation>QGIS nie może teraz rysować na mapie.</translation>
        </message>
        <message>
            <source>QGIS project</source>
            <translation>Projekt QGIS</translation>
        </message>
        <message>
            <source>QGIS project (none: the workspace's)</source>
            <translation>Projekt QGIS (brak: projekt przestrzeni roboczej)</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Pytania</translation>
        </message>
        <message>
            <source>RANGE must be more than 0 m: a sensor without reach covers nothing.</source>
            <translation>RANGE musi być większy niż 0 m: czujnik bez zasięgu niczego nie obejmuje.</translation>
        </message>
        <message>
            <source>RESIDENTS is empty, so there is nothing to import.</source>
            <translation>RESIDENTS jest puste, więc nie ma czego importować.</translation>
        </message>
        <message>
            <source>RESIDENTS is empty: the layer residents stays as it is.</source>
            <translation>RESIDENTS jest puste: warstwa residents pozostaje bez zmian.</translation>
        </message>
        <message>
            <source>RESIDENTS must be more than zero, or empty.</source>
            <translation>RESIDENTS musi być większe od zera albo puste.</translation>
        </message>
        <message>
            <source>Range [m]</source>
            <translation>Zasięg [m]</translation>
        </message>
        <message>
            <source>Range and direction of each sensor, without obstacles.</source>
            <translation>Zasięg i kierunek każdego czujnika, bez przeszkód.</translation>
        </message>
        <message>
            <source>Range, direction and line of sight over the surface model.</source>
            <translation>Zasięg, kierunek i widoczność ponad modelem powierzchni terenu.</translation>
        </message>
        <message>
            <source>Rank correlation with double the cell size</source>
            <translation>Korelacja rang z komórkami dwa razy większymi</translation>
        </message>
        <message>
            <source>Rank correlation with half the cell size</source>
            <translation>Korelacja rang z komórkami o połowę mniejszymi</translation>
        </message>
        <message>
            <source>Raster (height of trees, NDVI)</source>
            <translation>Raster (wysokość drzew, NDVI)</translation>
        </message>
        <message>
            <source>Read as {crs}; {order}.</source>
            <translation>Odczytano jako {crs}; {order}.</translation>
        </message>
        <message>
            <source>Read stops and departures from a GTFS file</source>
            <translation>Wczytuje przystanki i odjazdy z pliku GTFS</translation>
        </message>
        <message>
            <source>Read the projects from a spreadsheet into the workspace</source>
            <translation>Wczytuje projekty z arkusza kalkulacyjnego</translation>
        </message>
        <message>
            <source>Recognise</source>
            <translation>Rozpoznaj</translation>
        </message>
        <message>
            <source>Removed in the field, but not in the catalogue: {codes}. Remove them there by hand.</source>
            <translation>Usunięte w terenie, ale nie w katalogu: {codes}. Usuń je tam ręcznie.</translation>
        </message>
        <message>
            <source>Repeat at half and double cell size</source>
            <translation>Powtórz dla komórek o połowę mniejszych i dwa razy większych</translation>
        </message>
        <message>
            <source>Replace layers by data from OpenStreetMap</source>
            <translation>Zastępuje warstwy danymi z OpenStreetMap</translation>
        </message>
        <message>
            <source>Replace rows from other sources too</source>
            <translation>Zastąp także wiersze z innych źródeł</translation>
        </message>
        <message>
            <source>Replace “{layer}” by real data</source>
            <translation>Zastąp „{layer}” prawdziwymi danymi</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Raport</translation>
        </message>
        <message>
            <source>Report on gaps and projects</source>
            <translation>Raport o brakach i projektach</translation>
        </message>
        <message>
            <source>Report…</source>
            <translation>Raport…</translation>
        </message>
        <message>
            <source>Required [m² per resident]</source>
            <translation>Wymagane [m² na mieszkańca]</translation>
        </message>
        <message>
            <source>Residents</source>
            <translation>Mieszkańcy</translation>
        </message>
        <message>
            <source>Residents (census 2021)</source>
            <translation>Mieszkańcy (spis 2021)</translation>
        </message>
        <message>
            <source>Residents (demand)</source>
            <translation>Mieszkańcy (popyt)</translation>
        </message>
        <message>
            <source>Residents beyond the first distance</source>
            <translation>Mieszkańcy poza zasięgiem pierwszej odległości</translation>
        </message>
        <message>
            <source>Residents beyond the first distance [%]</source>
            <translation>Mieszkańcy poza zasięgiem pierwszej odległości [%]</translation>
        </message>
        <message>
            <source>Residents by PTAL band</source>
            <translation>Mieszkańcy według klasy PTAL</translation>
        </message>
        <message>
            <source>Residents by class of the index</source>
            <translation>Mieszkańcy według klas wskaźnika</translation>
        </message>
        <message>
            <source>Residents by green area within reach</source>
            <translation>Mieszkańcy według powierzchni zieleni w zasięgu</translation>
        </message>
        <message>
            <source>Residents by square kilometre (census 2021)</source>
            <translation>Mieszkańcy w siatce 1 km (NSP 2021)</translation>
        </message>
        <message>
            <source>Residents counted</source>
            <translation>Mieszkańcy uwzględnieni w obliczeniu</translation>
        </message>
        <message>
            <source>Residents covered</source>
            <translation>Objęci mieszkańcy</translation>
        </message>
        <message>
            <source>Residents covered [%]</source>
            <translation>Objęci mieszkańcy [%]</translation>
        </message>
        <message>
            <source>Residents covered by number of sensors</source>
            <translation>Objęci mieszkańcy według liczby czujników</translation>
        </message>
        <message>
            <source>Residents covered: {covered} of {total}.</source>
            <translation>Objęci mieszkańcy: {covered} z {total}.</translation>
        </message>
        <message>
            <source>Residents in cells above 60</source>
            <translation>Mieszkańcy w komórkach powyżej 60</translation>
        </message>
        <message>
            <source>Residents in the largest gaps</source>
            <translation>Mieszkańcy w największych lukach</translation>
        </message>
        <message>
            <source>Residents newly served</source>
            <translation>Nowo obsłużeni mieszkańcy</translation>
        </message>
        <message>
            <source>Residents newly served by a tree, a stop and a school are different things: compare projects of one kind first.</source>
            <translation>Mieszkaniec obsłużony przez drzewo, przystanek i szkołę to nie to samo: najpierw porównujmy projekty jednego rodzaju.</translation>
        </message>
        <message>
            <source>Residents newly served by budget</source>
            <translation>Nowo obsłużeni mieszkańcy według budżetu</translation>
        </message>
        <message>
            <source>Residents not covered</source>
            <translation>Nieobjęci mieszkańcy</translation>
        </message>
        <message>
            <source>Residents not covered [%]</source>
            <translation>Nieobjęci mieszkańcy [%]</translation>
        </message>
        <message>
            <source>Residents not served today</source>
            <translation>Mieszkańcy dziś bez dostępu</translation>
        </message>
        <message>
            <source>Residents of known number</source>
            <translation>Mieszkańcy o znanej liczbie</translation>
        </message>
        <message>
            <source>Residents of the city, to be estimated</source>
            <translation>Liczba mieszkańców miasta, do oszacowania</translation>
        </message>
        <message>
            <source>Residents served by budget</source>
            <translation>Obsłużeni mieszkańcy według budżetu</translation>
        </message>
        <message>
            <source>Residents within each distance</source>
            <translation>Mieszkańcy w zasięgu każdej odległości</translation>
        </message>
        <message>
            <source>Residents within the distance of each layer's standard, today and with all projects.</source>
            <translation>Mieszkańcy w odległości według standardu każdej warstwy, dziś i po wszystkich projektach.</translation>
        </message>
        <message>
            <source>Residents within the first distance</source>
            <translation>Mieszkańcy w zasięgu pierwszej odległości</translation>
        </message>
        <message>
            <source>Residents within the first distance [%]</source>
            <translation>Mieszkańcy w zasięgu pierwszej odległości [%]</translation>
        </message>
        <message>
            <source>Residents, least first [%]</source>
            <translation>Mieszkańcy, od mających najmniej [%]</translation>
        </message>
        <message>
            <source>Resolution [dpi]</source>
            <translation>Rozdzielczość [dpi]</translation>
        </message>
        <message>
            <source>Result of the first scenario</source>
            <translation>Wynik pierwszego scenariusza</translation>
        </message>
        <message>
            <source>Result of the second scenario</source>
            <translation>Wynik drugiego scenariusza</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Wyniki</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Wiersz</translation>
        </message>
        <message>
            <source>Row {row} of INDICATORS: a raster has a mean or a share, a vector layer a field, a distance or a share; {layer} has no {measure}.</source>
            <translation>Wiersz {row} tabeli INDICATORS: raster ma średnią (mean) lub udział (share), warstwa wektorowa pole (field), odległość (distance) lub udział (share); do warstwy {layer} nie pasuje {measure}.</translation>
        </message>
        <message>
            <source>Row {row} of INDICATORS: a share is taken with 0 or more metres around.</source>
            <translation>Wiersz {row} tabeli INDICATORS: dla udziału należy podać 0 lub więcej metrów wokół obiektów.</translation>
        </message>
        <message>
            <source>Row {row} of INDICATORS: the measure is {measure}, but must be field, distance, share or mean.</source>
            <translation>Wiersz {row} w INDICATORS: miara to {measure}, a musi być field, distance, share lub mean.</translation>
        </message>
        <message>
            <source>Row {row} of INDICATORS: there is no layer number {number}; LAYERS holds {count}.</source>
            <translation>Wiersz {row} w INDICATORS: nie ma warstwy numer {number}; LAYERS zawiera warstw: {count}.</translation>
        </message>
        <message>
            <source>Row {row} of INDICATORS: “{text}” is no number ({column}).</source>
            <translation>Wiersz {row} w INDICATORS: „{text}” nie jest liczbą ({column}).</translation>
        </message>
        <message>
            <source>Row {row}, {column}</source>
            <translation>Wiersz {row}, {column}</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Wiersze</translation>
        </message>
        <message>
            <source>Rows are matched by their place.</source>
            <translation>Wiersze dopasowano według położenia.</translation>
        </message>
        <message>
            <source>Rows compared</source>
            <translation>Porównane wiersze</translation>
        </message>
        <message>
            <source>Rows from other sources in the layer {layer}, which would be lost: {count}. Turn REPLACE on to replace them, or save them elsewhere first.</source>
            <translation>Wiersze z innych źródeł w warstwie {layer}, które zostałyby utracone: {count}. Włącz REPLACE, aby je zastąpić, albo najpierw zapisz je gdzie indziej.</translation>
        </message>
        <message>
            <source>Rows of one scenario only</source>
            <translation>Wiersze tylko jednego scenariusza</translation>
        </message>
        <message>
            <source>Rows rejected</source>
            <translation>Odrzucone wiersze</translation>
        </message>
        <message>
            <source>Rules and history are up to date.</source>
            <translation>Reguły i historia są aktualne.</translation>
        </message>
        <message>
            <source>Rules and history were made anew. The file as it was: {file}</source>
            <translation>Reguły i historia zostały utworzone od nowa. Plik w dotychczasowej postaci: {file}</translation>
        </message>
        <message>
            <source>Rules, history and rights were made anew.</source>
            <translation>Reguły, historia i prawa zostały utworzone od nowa.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Zapisz</translation>
        </message>
        <message>
            <source>Save the project and make the sheet</source>
            <translation>Zapisz projekt i wykonaj arkusz</translation>
        </message>
        <message>
            <source>Save the project and preview</source>
            <translation>Zapisz projekt i pokaż podgląd</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Skala</translation>
        </message>
        <message>
            <source>Scale 1: (0: as large as fits)</source>
            <translation>Skala 1: (0: największa, która się mieści)</translation>
        </message>
        <message>
            <source>Scale of the sheets 1:</source>
            <translation>Skala arkuszy 1:</translation>
        </message>
        <message>
            <source>Scale {scale}</source>
            <translation>Skala {scale}</translation>
        </message>
        <message>
            <source>Scenario</source>
            <translation>Scenariusz</translation>
        </message>
        <message>
            <source>School buildings</source>
            <translation>Budynki szkół</translation>
        </message>
        <message>
            <source>Schools (BDOT10k)</source>
            <translation>Szkoły (BDOT10k)</translation>
        </message>
        <message>
            <source>Search the catalogue</source>
            <translation>Szukaj w katalogu</translation>
        </message>
        <message>
            <source>Second map theme (comparison only)</source>
            <translation>Drugi motyw mapy (tylko porównanie)</translation>
        </message>
        <message>
            <source>Second minus first, row by row.</source>
            <translation>Drugi minus pierwszy, wiersz po wierszu.</translation>
        </message>
        <message>
            <source>Seed of the demo city</source>
            <translation>Ziarno miasta demonstracyjnego</translation>
        </message>
        <message>
            <source>Selected features</source>
            <translation>Zaznaczone obiekty</translation>
        </message>
        <message>
            <source>Selected projects</source>
            <translation>Wybrane projekty</translation>
        </message>
        <message>
            <source>Sensor coverage</source>
            <translation>Pokrycie czujnikami</translation>
        </message>
        <message>
            <source>Sensor coverage: kinds and zones</source>
            <translation>Pokrycie czujnikami: rodzaje i strefy</translation>
        </message>
        <message>
            <source>Sensor coverage…</source>
            <translation>Zasięg czujników…</translation>
        </message>
        <message>
            <source>Sensors</source>
            <translation>Czujniki</translation>
        </message>
        <message>
            <source>Sensors cover {ground} % of the area; {left} of {total} residents ({share} %) live out of their range.</source>
            <translation>Czujniki obejmują {ground}% obszaru; poza ich zasięgiem mieszka {left} z {total} mieszkańców ({share}%).</translation>
        </message>
        <message>
            <source>Sensors left out: {outside} outside the surface model, {unknown} where it has no height.</source>
            <translation>Pominięte czujniki: poza modelem pokrycia terenu {outside}, w miejscach bez wysokości {unknown}.</translation>
        </message>
        <message>
            <source>Sensors needed to cover a place (K)</source>
            <translation>Liczba czujników potrzebna do objęcia miejsca (K)</translation>
        </message>
        <message>
            <source>Sensors that could fail without a loss of coverage: {count}.</source>
            <translation>Czujniki, których awaria nie zmniejszyłaby pokrycia: {count}.</translation>
        </message>
        <message>
            <source>Service areas</source>
            <translation>Obszary obsługi</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Usługi</translation>
        </message>
        <message>
            <source>Settings shown in grey are fixed by your office.</source>
            <translation>Ustawienia wyszarzone narzucił urząd.</translation>
        </message>
        <message>
            <source>Several things are missing at once for {people} residents of the worst tenth of cells, most of them at: {places}.</source>
            <translation>W najgorszej dziesiątej części komórek, gdzie brakuje kilku rzeczy naraz, jest {people} mieszkańców, najwięcej tu: {places}.</translation>
        </message>
        <message>
            <source>Shape of the cells</source>
            <translation>Kształt komórek</translation>
        </message>
        <message>
            <source>Share of ground [%]: {layer}</source>
            <translation>Udział powierzchni [%]: {layer}</translation>
        </message>
        <message>
            <source>Share of the value [%]</source>
            <translation>Udział wartości [%]</translation>
        </message>
        <message>
            <source>Share of valid pixels at or above the threshold; a pixel belongs to the zone of its centre.</source>
            <translation>Udział ważnych pikseli o wartości co najmniej progu; piksel należy do strefy, w której leży jego środek.</translation>
        </message>
        <message>
            <source>Sheet (empty: the first with headings)</source>
            <translation>Arkusz (puste: pierwszy z nagłówkami)</translation>
        </message>
        <message>
            <source>Sheet index (PL-2000, PL-1992)</source>
            <translation>Skorowidz arkuszy (PL-2000, PL-1992)</translation>
        </message>
        <message>
            <source>Sheet {number} of {total}</source>
            <translation>Arkusz {number} z {total}</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Arkusze</translation>
        </message>
        <message>
            <source>Sheets made</source>
            <translation>Wykonane arkusze</translation>
        </message>
        <message>
            <source>Sheets: {total}</source>
            <translation>Arkuszy: {total}</translation>
        </message>
        <message>
            <source>Show every project again</source>
            <translation>Pokaż znowu wszystkie projekty</translation>
        </message>
        <message>
            <source>Show on the map</source>
            <translation>Pokaż na mapie</translation>
        </message>
        <message>
            <source>Show or hide the Konin Smart Plan panel</source>
            <translation>Pokaż lub ukryj panel Konin Smart Plan</translation>
        </message>
        <message>
            <source>Show the projects that help</source>
            <translation>Pokaż projekty, które pomogą</translation>
        </message>
        <message>
            <source>Show them in the catalogue</source>
            <translation>Pokaż je w katalogu</translation>
        </message>
        <message>
            <source>Site number</source>
            <translation>Numer miejsca</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Miejsca</translation>
        </message>
        <message>
            <source>Sites for new sensors</source>
            <translation>Miejsca dla nowych czujników</translation>
        </message>
        <message>
            <source>Sites not placed</source>
            <translation>Nieumieszczone miejsca</translation>
        </message>
        <message>
            <source>Sites placed</source>
            <translation>Umieszczone miejsca</translation>
        </message>
        <message>
            <source>Sites proposed: {count}.</source>
            <translation>Zaproponowane miejsca: {count}.</translation>
        </message>
        <message>
            <source>Sites: {n}</source>
            <translation>Miejsca na mapie: {n}</translation>
        </message>
        <message>
            <source>Slopes, crossings and waiting are not counted; streets missing from the data lengthen ways.</source>
            <translation>Nie liczono wzniesień, przejść i czekania; brak ulic w danych wydłuża drogi.</translation>
        </message>
        <message>
            <source>Smart city plan</source>
            <translation>Plan Smart City</translation>
        </message>
        <message>
            <source>Some coordinates cannot be expressed in {crs}. Check that the layer's own CRS is right.</source>
            <translation>Części współrzędnych nie da się wyrazić w układzie {crs}. Sprawdź, czy układ współrzędnych warstwy jest właściwy.</translation>
        </message>
        <message>
            <source>Somebody else has changed the layer {layer} in the meantime. Nothing was changed: run it again.</source>
            <translation>Ktoś inny zmienił w międzyczasie warstwę {layer}. Niczego nie zmieniono: uruchom algorytm ponownie.</translation>
        </message>
        <message>
            <source>Somebody else has changed {rows}, which you have removed: kept as stored by them. Remove what is to go all the same.</source>
            <translation>Ktoś inny zmienił {rows}, a Ty to usuwasz: zachowano stan zapisany przez tę osobę. Usuń to, co mimo wszystko ma zniknąć.</translation>
        </message>
        <message>
            <source>Somebody else has removed {rows}, which you have changed. Undo these changes (Ctrl+Z).</source>
            <translation>Ktoś inny usunął {rows}, a Ty wprowadzasz tam zmiany. Cofnij je (Ctrl+Z).</translation>
        </message>
        <message>
            <source>Somebody else has removed {rows}, which you have changed: added anew with your changes. Remove what is to go all the same.</source>
            <translation>Ktoś inny usunął {rows}, a Ty wprowadzasz tam zmiany: dodano od nowa, z Twoimi zmianami. Usuń to, co mimo wszystko ma zniknąć.</translation>
        </message>
        <message>
            <source>Somebody else is saving the same rows in the database {service}. Nothing was changed. Try again in a moment.</source>
            <translation>Ktoś inny zapisuje te same wiersze w bazie danych {service}. Niczego nie zmieniono. Spróbuj ponownie za chwilę.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Źródło</translation>
        </message>
        <message>
            <source>Spacing of a grid of candidates [m]</source>
            <translation>Odstęp punktów siatki kandydatów [m]</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Kwadrat</translation>
        </message>
        <message>
            <source>Standards today and with all projects</source>
            <translation>Standardy dziś i po wszystkich projektach</translation>
        </message>
        <message>
            <source>Stations that give no values at the moment: {count}.</source>
            <translation>Stacje, które w tej chwili nie podają wartości: {count}.</translation>
        </message>
        <message>
            <source>Steps: 1, 0.68 and 0.22 by thirds</source>
            <translation>Schodki: 1; 0,68 i 0,22 co jedna trzecia</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Przystanki</translation>
        </message>
        <message>
            <source>Stops, from Import GTFS</source>
            <translation>Przystanki, z Importu GTFS</translation>
        </message>
        <message>
            <source>Stored now</source>
            <translation>Zapisane teraz</translation>
        </message>
        <message>
            <source>Straight line to the nearest service.</source>
            <translation>Linia prosta do najbliższej usługi.</translation>
        </message>
        <message>
            <source>Street network: {segments} segments in {parts} connected parts.</source>
            <translation>Sieć ulic: odcinki: {segments}, spójne części: {parts}.</translation>
        </message>
        <message>
            <source>Street parts from which a service is within the distance, and a strip beside them.</source>
            <translation>Części ulic, z których usługa jest w zasięgu odległości, i pas wzdłuż nich.</translation>
        </message>
        <message>
            <source>Streets</source>
            <translation>Ulice</translation>
        </message>
        <message>
            <source>Streets (none: straight lines)</source>
            <translation>Ulice (brak: linie proste)</translation>
        </message>
        <message>
            <source>Streets reached</source>
            <translation>Ulice w zasięgu</translation>
        </message>
        <message>
            <source>Subject of the sheet</source>
            <translation>Przedmiot arkusza</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Podtytuł</translation>
        </message>
        <message>
            <source>Summary of access</source>
            <translation>Podsumowanie dostępności</translation>
        </message>
        <message>
            <source>Summary of coverage</source>
            <translation>Podsumowanie pokrycia</translation>
        </message>
        <message>
            <source>Summary of green supply</source>
            <translation>Podsumowanie zieleni na mieszkańca</translation>
        </message>
        <message>
            <source>Summary of public transport access</source>
            <translation>Podsumowanie dostępności komunikacji miejskiej</translation>
        </message>
        <message>
            <source>Summary of standards</source>
            <translation>Podsumowanie standardów</translation>
        </message>
        <message>
            <source>Summary of the 3-30-300 rule</source>
            <translation>Podsumowanie zasady 3-30-300</translation>
        </message>
        <message>
            <source>Surface model (DSM): line of sight</source>
            <translation>Model pokrycia terenu (NMPT): linia widoczności</translation>
        </message>
        <message>
            <source>Surface model from a file</source>
            <translation>Model pokrycia terenu z pliku</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Układ</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <source>Tables without geometry lie in no zone: leave ZONES empty.</source>
            <translation>Tabele bez geometrii nie leżą w żadnej strefie: pole ZONES należy zostawić puste.</translation>
        </message>
        <message>
            <source>Take the field's value</source>
            <translation>Przyjmij wartość z terenu</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Szablon</translation>
        </message>
        <message>
            <source>Terrain (NMT)</source>
            <translation>Ukształtowanie terenu (NMT)</translation>
        </message>
        <message>
            <source>Terrain model (NMT)</source>
            <translation>Numeryczny model terenu (NMT)</translation>
        </message>
        <message>
            <source>The BDOT10k package holds no such objects in the city.</source>
            <translation>Paczka BDOT10k nie zawiera takich obiektów w mieście.</translation>
        </message>
        <message>
            <source>The CRS {crs} does not measure in metres. Choose a projected one, at Konin EPSG:2177.</source>
            <translation>Układ {crs} nie mierzy w metrach. Wybierz układ płaski, w Koninie EPSG:2177.</translation>
        </message>
        <message>
            <source>The GeoPackage has no table {table}.</source>
            <translation>W pliku GeoPackage nie ma tabeli {table}.</translation>
        </message>
        <message>
            <source>The QGIS project {path} cannot be read: {reason}</source>
            <translation>Nie można odczytać projektu QGIS {path}: {reason}</translation>
        </message>
        <message>
            <source>The State Register of Borders has no unit {code} there.</source>
            <translation>Państwowy Rejestr Granic nie ma tam jednostki {code}.</translation>
        </message>
        <message>
            <source>The address service gave an answer that is not understood.</source>
            <translation>Usługa adresowa odpowiedziała w niezrozumiały sposób.</translation>
        </message>
        <message>
            <source>The amount “{value}” is not understood. Write it as 1 234 567,89.</source>
            <translation>Kwota „{value}” jest niezrozumiała. Zapisz ją jako 1 234 567,89.</translation>
        </message>
        <message>
            <source>The answer of {service} is empty. Try again later.</source>
            <translation>Odpowiedź {service} jest pusta. Spróbuj później.</translation>
        </message>
        <message>
            <source>The answer of {service} is incomplete or not what was asked for. Try again later.</source>
            <translation>Odpowiedź {service} jest niepełna albo inna, niż oczekiwano. Spróbuj później.</translation>
        </message>
        <message>
            <source>The answer of {service} is larger than {limit} MB and was not taken.</source>
            <translation>Odpowiedź {service} jest większa niż {limit} MB i nie została przyjęta.</translation>
        </message>
        <message>
            <source>The area is {width} km wide and {height} km high: too large for a sheet even at 1:{scale}. Choose a smaller area or larger paper.</source>
            <translation>Obszar ma {width} km szerokości i {height} km wysokości: nie mieści się na arkuszu nawet w skali 1:{scale}. Wybierz mniejszy obszar lub większy papier.</translation>
        </message>
        <message>
            <source>The boundary layer {layer} holds no polygon with an area.</source>
            <translation>Warstwa granicy {layer} nie zawiera poligonu o niezerowym polu.</translation>
        </message>
        <message>
            <source>The budget is negative. Correct it or leave it empty.</source>
            <translation>Budżet jest ujemny. Popraw go albo pozostaw pusty.</translation>
        </message>
        <message>
            <source>The budget is negative: {budget}. Give 0 or more PLN.</source>
            <translation>Budżet jest ujemny: {budget}. Podaj 0 lub więcej złotych.</translation>
        </message>
        <message>
            <source>The canopy's threshold is below 1: the raster is taken for a vegetation index, and the rule of 30 % then counts all vegetation, grass too, not the canopy of trees.</source>
            <translation>Próg koron drzew jest mniejszy niż 1: raster uznano za wskaźnik roślinności, więc zasada 30% obejmuje całą roślinność, także trawę, a nie same korony drzew.</translation>
        </message>
        <message>
            <source>The catalogue cannot be written to, so the form is for reading only.</source>
            <translation>Katalogu nie można zapisać, więc formularz jest tylko do odczytu.</translation>
        </message>
        <message>
            <source>The catalogue does not say which kind of sensor a project adds.</source>
            <translation>Katalog nie mówi, jaki rodzaj czujników doda projekt.</translation>
        </message>
        <message>
            <source>The catalogue has no project {code}.</source>
            <translation>W katalogu nie ma projektu {code}.</translation>
        </message>
        <message>
            <source>The catalogue holds no project that passes the filter: there is no card to print.</source>
            <translation>Żaden projekt z katalogu nie spełnia filtru: nie ma karty do wydruku.</translation>
        </message>
        <message>
            <source>The catalogue is empty. Import it from the office's spreadsheet.</source>
            <translation>Katalog jest pusty. Zaimportuj go z arkusza kalkulacyjnego urzędu.</translation>
        </message>
        <message>
            <source>The catchment must be above zero metres, not {value}.</source>
            <translation>Zasięg musi być większy od zera metrów, a nie {value}.</translation>
        </message>
        <message>
            <source>The cell size must be more than 0 m, not {cell}.</source>
            <translation>Rozmiar komórki musi być większy niż 0 m, a podano {cell}.</translation>
        </message>
        <message>
            <source>The certificate of {service} is not valid; nothing was taken from it.</source>
            <translation>Certyfikat {service} jest nieważny; niczego stamtąd nie pobrano.</translation>
        </message>
        <message>
            <source>The column {column} ({type}) of the table {table} cannot be kept in PostGIS. Nothing was moved. Remove the table or the column, or change its type.</source>
            <translation>Kolumny {column} ({type}) tabeli {table} nie da się zachować w PostGIS. Niczego nie przeniesiono. Usuń tabelę lub kolumnę albo zmień jej typ.</translation>
        </message>
        <message>
            <source>The connection to the database {service} broke while it was confirming the change, so nobody can tell yet whether it was stored. Read the catalogue again before you repeat it.</source>
            <translation>Połączenie z bazą danych {service} zerwało się, gdy potwierdzała zmianę, więc nie wiadomo jeszcze, czy została zapisana. Zanim ją powtórzysz, wczytaj katalog ponownie.</translation>
        </message>
        <message>
            <source>The connection to the database {service} broke. Not saved: {projects}. Whatever was saved before is safe; save these again.</source>
            <translation>Połączenie z bazą danych {service} zostało zerwane. Nie zapisano: {projects}. To, co zapisano wcześniej, jest bezpieczne; zapisz te projekty jeszcze raz.</translation>
        </message>
        <message>
            <source>The connection to the database {service} broke. Nothing of this change was stored.</source>
            <translation>Połączenie z bazą danych {service} zostało zerwane. Nic z tej zmiany nie zostało zapisane.</translation>
        </message>
        <message>
            <source>The coordinate system “{value}” is not known. Write EPSG:2177, 2180 or 4326.</source>
            <translation>Układ współrzędnych „{value}” nie jest znany. Wpisz EPSG:2177, 2180 lub 4326.</translation>
        </message>
        <message>
            <source>The coordinates of {count} sites, from this row on, are read in {crs} with the axes exchanged: the first number is the northing or latitude, the second the easting or longitude. Check one of them on the map.</source>
            <translation>Współrzędne miejsc odczytano w układzie {crs} z zamienionymi osiami (liczba miejsc od tego wiersza: {count}): pierwsza liczba biegnie na północ, druga na wschód. Sprawdź jedno z nich na mapie.</translation>
        </message>
        <message>
            <source>The coordinates of {count} sites, from this row on, are read in {crs}.</source>
            <translation>Współrzędne miejsc odczytano w układzie {crs} (liczba miejsc od tego wiersza: {count}).</translation>
        </message>
        <message>
            <source>The coordinates {value} lie near the city in none of EPSG:2177, EPSG:2180 and WGS84; the site was left out. Correct them or state their coordinate system.</source>
            <translation>Współrzędne {value} nie leżą w pobliżu miasta w żadnym z układów EPSG:2177, EPSG:2180 i WGS84; miejsce pominięto. Popraw je albo podaj ich układ współrzędnych.</translation>
        </message>
        <message>
            <source>The coordinates “{value}” are not understood. Correct them.</source>
            <translation>Współrzędne „{value}” są niezrozumiałe. Popraw je.</translation>
        </message>
        <message>
            <source>The data of the layer {layer} were not found: it is not on the sheet.</source>
            <translation>Nie znaleziono danych warstwy {layer}: nie ma jej na arkuszu.</translation>
        </message>
        <message>
            <source>The data were moved, but not all files beside them: {reason}. Copy them from {source} to {target}.</source>
            <translation>Dane zostały przeniesione, ale nie wszystkie pliki obok nich: {reason}. Skopiuj je z {source} do {target}.</translation>
        </message>
        <message>
            <source>The data {file} are cut off or damaged. Nothing was changed.</source>
            <translation>Dane {file} są urwane albo uszkodzone. Niczego nie zmieniono.</translation>
        </message>
        <message>
            <source>The database does not hold the rows that were written to it: {found} instead of {expected}.</source>
            <translation>Baza danych nie zawiera wierszy, które do niej zapisano: {found} zamiast {expected}.</translation>
        </message>
        <message>
            <source>The database has no role {role}, and this login may not create it. Ask its administrator for the roles konin_reader and konin_editor.</source>
            <translation>Baza danych nie ma roli {role}, a ten użytkownik nie może jej utworzyć. Poproś administratora o role konin_reader i konin_editor.</translation>
        </message>
        <message>
            <source>The database {service} cannot be reached ({reason}). Check that the server runs, that you are in the office's network, and that the service file names it rightly.</source>
            <translation>Nie można połączyć się z bazą danych {service} ({reason}). Sprawdź, czy serwer działa, czy jesteś w sieci urzędu i czy plik usług podaje właściwy adres.</translation>
        </message>
        <message>
            <source>The database {service} does not accept the login. Check user and password in the PostgreSQL service file or in QGIS's authentication settings.</source>
            <translation>Baza danych {service} nie przyjmuje danych logowania. Sprawdź użytkownika i hasło w pliku usług PostgreSQL lub w ustawieniach uwierzytelniania QGIS.</translation>
        </message>
        <message>
            <source>The database {service} has no PostGIS. Have its administrator run: CREATE EXTENSION postgis.</source>
            <translation>Baza danych {service} nie ma PostGIS. Poproś administratora o polecenie: CREATE EXTENSION postgis.</translation>
        </message>
        <message>
            <source>The database {service} has no schema konin. Put a workspace there with Move workspace.</source>
            <translation>Baza danych {service} nie ma schematu konin. Umieść w niej przestrzeń roboczą algorytmem Przenieś przestrzeń roboczą.</translation>
        </message>
        <message>
            <source>The date “{value}” is not understood. Write it as 2024-03-01.</source>
            <translation>Data „{value}” jest niezrozumiała. Zapisz ją jako 2024-03-01.</translation>
        </message>
        <message>
            <source>The demo city is made for Konin's own outline. Turn DEMO off, or leave BOUNDARY empty.</source>
            <translation>Miasto demonstracyjne ma obrys Konina. Wyłącz DEMO albo zostaw BOUNDARY puste.</translation>
        </message>
        <message>
            <source>The disk is full: {file} could not be written, and nothing was changed. Free some space and try again.</source>
            <translation>Dysk jest pełny: nie udało się zapisać {file} i niczego nie zmieniono. Zwolnij miejsce na dysku i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>The disk of the database server {service} is full. Nothing was changed. Tell its administrator.</source>
            <translation>Dysk serwera bazy danych {service} jest pełny. Niczego nie zmieniono. Powiadom administratora.</translation>
        </message>
        <message>
            <source>The distance {text} is not above zero.</source>
            <translation>Odległość {text} nie jest większa od zera.</translation>
        </message>
        <message>
            <source>The expression {parameter} cannot be used: {expression} ({reason})</source>
            <translation>Nie można użyć wyrażenia {parameter}: {expression} ({reason})</translation>
        </message>
        <message>
            <source>The extent lies outside Poland: PL-2000 has no sheets there.</source>
            <translation>Zasięg leży poza Polską: układ PL-2000 nie ma tam arkuszy.</translation>
        </message>
        <message>
            <source>The farther from the straight line, the more unequal.</source>
            <translation>Im dalej od linii prostej, tym większa nierówność.</translation>
        </message>
        <message>
            <source>The feature {title} has no geometry: its sheet is not printed.</source>
            <translation>Obiekt {title} nie ma geometrii: jego arkusz nie został wydrukowany.</translation>
        </message>
        <message>
            <source>The feature {title} lies outside the map's CRS.</source>
            <translation>Obiekt {title} leży poza układem współrzędnych mapy.</translation>
        </message>
        <message>
            <source>The feed has neither calendar.txt nor calendar_dates.txt.</source>
            <translation>W rozkładzie nie ma ani calendar.txt, ani calendar_dates.txt.</translation>
        </message>
        <message>
            <source>The feed has no file {file}.</source>
            <translation>W rozkładzie nie ma pliku {file}.</translation>
        </message>
        <message>
            <source>The feed's calendar is empty: no service runs on any day.</source>
            <translation>Kalendarz rozkładu jest pusty: żadnego dnia nic nie kursuje.</translation>
        </message>
        <message>
            <source>The field per_hour of the frequencies holds no numbers.</source>
            <translation>Pole per_hour w tabeli częstości kursów nie zawiera liczb.</translation>
        </message>
        <message>
            <source>The field {field} could not be set: check what was saved.</source>
            <translation>Nie udało się ustawić pola {field}: sprawdź, co zostało zapisane.</translation>
        </message>
        <message>
            <source>The field {field} holds no known value.</source>
            <translation>Pole {field} nie zawiera żadnej znanej wartości.</translation>
        </message>
        <message>
            <source>The field {field} holds no numbers.</source>
            <translation>Pole {field} nie zawiera liczb.</translation>
        </message>
        <message>
            <source>The field {field} holds no numbers. Choose a field with residents.</source>
            <translation>Pole {field} nie zawiera liczb. Wybierz pole z liczbą mieszkańców.</translation>
        </message>
        <message>
            <source>The field {field} holds the same value twice: rows cannot be matched.</source>
            <translation>Pole {field} zawiera dwa razy tę samą wartość: nie można dopasować wierszy.</translation>
        </message>
        <message>
            <source>The field {field} holds {count} negative values. Residents cannot be fewer than none: correct them, or set them to NULL where they are not known.</source>
            <translation>Liczba wartości ujemnych w polu {field}: {count}. Mieszkańców nie może być mniej niż zero: popraw wartości albo wpisz NULL tam, gdzie są nieznane.</translation>
        </message>
        <message>
            <source>The field {field} is not in both layers.</source>
            <translation>Pola {field} nie ma w obu warstwach.</translation>
        </message>
        <message>
            <source>The field {field} is not in the layer {layer}.</source>
            <translation>W warstwie {layer} nie ma pola {field}.</translation>
        </message>
        <message>
            <source>The field {field} must hold numbers.</source>
            <translation>Pole {field} musi zawierać liczby.</translation>
        </message>
        <message>
            <source>The field {field} of CANDIDATES holds negative costs.</source>
            <translation>Pole {field} warstwy CANDIDATES zawiera ujemne koszty.</translation>
        </message>
        <message>
            <source>The figures and the chart are those of the whole city.</source>
            <translation>Liczby i wykres dotyczą całego miasta.</translation>
        </message>
        <message>
            <source>The file has no sheet {sheet}. Its sheets are: {names}.</source>
            <translation>W pliku nie ma arkusza {sheet}. Są w nim arkusze: {names}.</translation>
        </message>
        <message>
            <source>The file holds no residential building inside the boundary, so residents cannot be estimated. Leave RESIDENTS empty.</source>
            <translation>W granicach miasta plik nie zawiera budynków mieszkalnych, więc nie można oszacować liczby mieszkańców. Pozostaw RESIDENTS puste.</translation>
        </message>
        <message>
            <source>The file {file} cannot be read as YAML: {problem}</source>
            <translation>Pliku {file} nie można odczytać jako YAML: {problem}</translation>
        </message>
        <message>
            <source>The file {file} could not be made.</source>
            <translation>Nie udało się utworzyć pliku {file}.</translation>
        </message>
        <message>
            <source>The file {file} declares XML entities and was left alone.</source>
            <translation>Plik {file} deklaruje encje XML i został odrzucony.</translation>
        </message>
        <message>
            <source>The file {file} does not exist.</source>
            <translation>Plik {file} nie istnieje.</translation>
        </message>
        <message>
            <source>The file {file} exists already.</source>
            <translation>Plik {file} już istnieje.</translation>
        </message>
        <message>
            <source>The file {file} has no field RES with the residents.</source>
            <translation>Plik {file} nie ma pola RES z liczbą mieszkańców.</translation>
        </message>
        <message>
            <source>The file {file} holds no Shapefile.</source>
            <translation>W pliku {file} nie ma pliku Shapefile.</translation>
        </message>
        <message>
            <source>The file {file} holds no address points (PRG_PunktAdresowy).</source>
            <translation>Plik {file} nie zawiera punktów adresowych (PRG_PunktAdresowy).</translation>
        </message>
        <message>
            <source>The file {file} holds no zones of a general plan (StrefaPlanistyczna).</source>
            <translation>W pliku {file} nie ma stref planu ogólnego (StrefaPlanistyczna).</translation>
        </message>
        <message>
            <source>The file {file} holds none of these: {classes}.</source>
            <translation>W pliku {file} nie ma żadnej z klas: {classes}.</translation>
        </message>
        <message>
            <source>The file {file} is damaged or holds no map data.</source>
            <translation>Plik {file} jest uszkodzony albo nie zawiera danych mapowych.</translation>
        </message>
        <message>
            <source>The file {file} is not a zip file, or it is damaged.</source>
            <translation>Plik {file} nie jest archiwum zip albo jest uszkodzony.</translation>
        </message>
        <message>
            <source>The file {file} of the feed is damaged.</source>
            <translation>Plik {file} rozkładu jest uszkodzony.</translation>
        </message>
        <message>
            <source>The file {file} would unpack to an absurd size and was left alone.</source>
            <translation>Plik {file} rozpakowałby się do niedorzecznego rozmiaru i został odrzucony.</translation>
        </message>
        <message>
            <source>The file {path} is not a workspace: it holds no tables.</source>
            <translation>Plik {path} nie jest przestrzenią roboczą: nie zawiera tabel.</translation>
        </message>
        <message>
            <source>The first {shown} of {total} rows.</source>
            <translation>Pokazane wiersze: {shown} z {total}.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be written to: {reason}.</source>
            <translation>Nie można zapisywać w folderze {folder}: {reason}.</translation>
        </message>
        <message>
            <source>The folder {folder} holds other files. Choose an empty or a new one.</source>
            <translation>W folderze {folder} są inne pliki. Wybierz folder pusty albo nowy.</translation>
        </message>
        <message>
            <source>The folder {folder} is no copy for the field: its file {file} is missing or damaged. Copy the whole folder back from the device.</source>
            <translation>Folder {folder} nie jest kopią z terenu: brakuje pliku {file} albo jest on uszkodzony. Skopiuj z urządzenia cały folder.</translation>
        </message>
        <message>
            <source>The font {font} is not installed: another one stands in for it.</source>
            <translation>Czcionka {font} nie jest zainstalowana: zastępuje ją inna.</translation>
        </message>
        <message>
            <source>The green areas have no field public: all of them count as open to the public.</source>
            <translation>Tereny zieleni nie mają pola public: wszystkie liczą się jako publicznie dostępne.</translation>
        </message>
        <message>
            <source>The heading “{heading}” cannot be mapped to {field}. Choose one of: {fields}.</source>
            <translation>Nagłówka „{heading}” nie można przypisać do {field}. Wybierz jedno z pól: {fields}.</translation>
        </message>
        <message>
            <source>The heading “{heading}” is not known; its column was left out.</source>
            <translation>Nagłówek „{heading}” nie jest znany; kolumnę pominięto.</translation>
        </message>
        <message>
            <source>The history knows no project {code}.</source>
            <translation>Historia nie zna projektu {code}.</translation>
        </message>
        <message>
            <source>The index depends on the good and bad values and the weights that were chosen.</source>
            <translation>Wskaźnik zależy od przyjętych wartości dobrych i złych oraz wag.</translation>
        </message>
        <message>
            <source>The index says how near and frequent transport is, not where it goes or how fast.</source>
            <translation>Wskaźnik mówi, jak blisko i jak często kursuje komunikacja, a nie dokąd i jak szybko.</translation>
        </message>
        <message>
            <source>The indicator {name} has a negative weight.</source>
            <translation>Składnik {name} ma ujemną wagę.</translation>
        </message>
        <message>
            <source>The indicator {name} has the same good and bad value ({value}): it cannot tell better from worse.</source>
            <translation>Składnik {name} ma tę samą wartość dobrą i złą ({value}): nie odróżni lepszego od gorszego.</translation>
        </message>
        <message>
            <source>The indicator {name} has the same value {value} everywhere: it tells no cells apart.</source>
            <translation>Składnik {name} ma wszędzie tę samą wartość {value}: nie odróżnia komórek.</translation>
        </message>
        <message>
            <source>The indicator {name} is not known in any cell.</source>
            <translation>Składnik {name} nie jest znany w żadnej komórce.</translation>
        </message>
        <message>
            <source>The indicator {name} is not known in {count} cells.</source>
            <translation>Składnik {name}: liczba komórek, w których nie jest znany: {count}.</translation>
        </message>
        <message>
            <source>The language {language} is not known. Give pl or en.</source>
            <translation>Język {language} nie jest obsługiwany. Podaj pl albo en.</translation>
        </message>
        <message>
            <source>The layer boundary has no TERYT code of seven digits (Konin: 3062011), which this source asks for. Write it into the boundary's field teryt.</source>
            <translation>Warstwa boundary nie ma siedmiocyfrowego kodu TERYT (Konin: 3062011), którego wymaga to źródło. Wpisz go w pole teryt granicy.</translation>
        </message>
        <message>
            <source>The layer boundary of the workspace is empty, so there is nothing to clip to. Draw the city's outline in it, or turn CLIP off.</source>
            <translation>Warstwa boundary przestrzeni roboczej jest pusta, więc nie ma do czego przyciąć. Narysuj w niej granicę miasta albo wyłącz CLIP.</translation>
        </message>
        <message>
            <source>The layer boundary of the workspace is empty. Draw the city's outline in it.</source>
            <translation>Warstwa boundary w przestrzeni roboczej jest pusta. Narysuj w niej granicę miasta.</translation>
        </message>
        <message>
            <source>The layer given as {name} holds no polygon.</source>
            <translation>Warstwa podana jako {name} nie zawiera żadnego poligonu.</translation>
        </message>
        <message>
            <source>The layer holds {count} rows.</source>
            <translation>Liczba wierszy warstwy: {count}.</translation>
        </message>
        <message>
            <source>The layer {layer} cannot be added to the project.</source>
            <translation>Warstwy {layer} nie można dodać do projektu.</translation>
        </message>
        <message>
            <source>The layer {layer} cannot be read: its file is missing, was moved or is damaged. Add the layer anew and run again.</source>
            <translation>Nie można odczytać warstwy {layer}: jej pliku brakuje, został przeniesiony albo jest uszkodzony. Dodaj warstwę ponownie i uruchom jeszcze raz.</translation>
        </message>
        <message>
            <source>The layer {layer} has no coordinate reference system. Right-click it in the layer panel, choose Layer CRS &gt; Set Layer CRS, and run again.</source>
            <translation>Warstwa {layer} nie ma układu współrzędnych. Kliknij ją prawym przyciskiem w panelu warstw, wybierz Układ współrzędnych warstwy &gt; Ustaw układ współrzędnych warstwy i uruchom ponownie.</translation>
        </message>
        <message>
            <source>The layer {layer} holds no gaps: there is nothing to show.</source>
            <translation>Warstwa {layer} nie zawiera luk: nie ma czego pokazać.</translation>
        </message>
        <message>
            <source>The layer {layer} is empty: it holds no features to work with.</source>
            <translation>Warstwa {layer} jest pusta: nie ma w niej obiektów.</translation>
        </message>
        <message>
            <source>The layer {layer} is missing in {file}.</source>
            <translation>W pliku {file} brakuje warstwy {layer}.</translation>
        </message>
        <message>
            <source>The layer's standard measured again with each project's sites added.</source>
            <translation>Standard warstwy zmierzony ponownie z dodanymi lokalizacjami każdego projektu.</translation>
        </message>
        <message>
            <source>The layers lie outside the zone of EPSG:2177 and the project has no CRS that measures in metres. Set the project's CRS to a local metric one and run again.</source>
            <translation>Warstwy leżą poza strefą układu EPSG:2177, a projekt nie ma układu współrzędnych w metrach. Ustaw w projekcie lokalny układ metryczny i uruchom ponownie.</translation>
        </message>
        <message>
            <source>The layers of this project or theme are empty: there is nothing to print.</source>
            <translation>Warstwy tego projektu lub motywu są puste: nie ma czego drukować.</translation>
        </message>
        <message>
            <source>The least for each resident newly served costs {code} ({title}): {price} PLN.</source>
            <translation>Najmniej na nowo obsłużonego mieszkańca kosztuje {code} ({title}): {price} zł.</translation>
        </message>
        <message>
            <source>The legend has too many entries ({entries}) for this paper. Choose larger paper or a theme with fewer layers.</source>
            <translation>Legenda ma za dużo pozycji ({entries}) na ten papier. Wybierz większy papier albo motyw z mniejszą liczbą warstw.</translation>
        </message>
        <message>
            <source>The map of {service} cannot be opened. Check the connection to the internet.</source>
            <translation>Nie można otworzyć mapy z {service}. Sprawdź połączenie z internetem.</translation>
        </message>
        <message>
            <source>The mode {mode} counts like a bus.</source>
            <translation>Środek transportu {mode} liczy się jak autobus.</translation>
        </message>
        <message>
            <source>The model p-center takes COUNT or BUDGET, not both.</source>
            <translation>Model p-centrum przyjmuje COUNT albo BUDGET, nie oba.</translation>
        </message>
        <message>
            <source>The models p-median and p-center assign each place to one sensor: K must be 1.</source>
            <translation>Modele p-mediana i p-centrum przypisują każde miejsce do jednego czujnika: K musi wynosić 1.</translation>
        </message>
        <message>
            <source>The models p-median and p-center measure distances: RANGE is not used.</source>
            <translation>Modele p-mediana i p-centrum mierzą odległości: RANGE nie jest używany.</translation>
        </message>
        <message>
            <source>The models p-median and p-center measure distances: they take no DSM.</source>
            <translation>Modele p-mediana i p-centrum mierzą odległości: nie przyjmują DSM.</translation>
        </message>
        <message>
            <source>The must-have project {code} has no budget in the catalogue.</source>
            <translation>Obowiązkowy projekt {code} nie ma w katalogu budżetu.</translation>
        </message>
        <message>
            <source>The must-have projects cost {needed} PLN, more than the budget of {budget} PLN.</source>
            <translation>Projekty obowiązkowe kosztują {needed} zł, więcej niż budżet {budget} zł.</translation>
        </message>
        <message>
            <source>The name {name} in the table {table} is longer than the {most} bytes that PostGIS keeps. Nothing was moved. Give it a shorter one.</source>
            <translation>Nazwa {name} w tabeli {table} jest dłuższa niż {most} bajtów, które zachowuje PostGIS. Niczego nie przeniesiono. Nadaj krótszą nazwę.</translation>
        </message>
        <message>
            <source>The number of residents is not known, so no share can be given.</source>
            <translation>Liczba mieszkańców nie jest znana, więc nie można podać udziału.</translation>
        </message>
        <message>
            <source>The office's database (PostGIS)</source>
            <translation>Baza danych urzędu (PostGIS)</translation>
        </message>
        <message>
            <source>The open project has changes that are not saved: they are not on the sheets.</source>
            <translation>Otwarty projekt ma niezapisane zmiany: nie ma ich na arkuszach.</translation>
        </message>
        <message>
            <source>The open project has no layer of the catalogue. Open the workspace's own project.</source>
            <translation>Otwarty projekt QGIS nie ma warstwy katalogu. Otwórz projekt przestrzeni roboczej.</translation>
        </message>
        <message>
            <source>The optimum at 20 budgets, evenly from 0 to the cost of all projects.</source>
            <translation>Optimum dla 20 budżetów, równomiernie od 0 do kosztu wszystkich projektów.</translation>
        </message>
        <message>
            <source>The orientation "{orientation}" is neither "landscape" nor "portrait".</source>
            <translation>Orientacja „{orientation}” to ani „landscape” (pozioma), ani „portrait” (pionowa).</translation>
        </message>
        <message>
            <source>The output file {file} holds other tables, which would be lost. Choose a new file for the output.</source>
            <translation>Plik wyniku {file} zawiera inne tabele, które zostałyby utracone. Wybierz nowy plik wyniku.</translation>
        </message>
        <message>
            <source>The output file {file} is also an input. Choose a new file for the output.</source>
            <translation>Plik wyniku {file} jest też plikiem wejściowym. Wybierz nowy plik wyniku.</translation>
        </message>
        <message>
            <source>The parcel service gave an answer that is not understood.</source>
            <translation>Usługa działek odpowiedziała w niezrozumiały sposób.</translation>
        </message>
        <message>
            <source>The period “{value}” is not understood. Write it as 2024-2027.</source>
            <translation>Okres „{value}” jest niezrozumiały. Zapisz go jako 2024-2027.</translation>
        </message>
        <message>
            <source>The priority {priority} is not a whole number from 1 to 5. Correct it.</source>
            <translation>Priorytet {priority} nie jest liczbą całkowitą od 1 do 5. Popraw go.</translation>
        </message>
        <message>
            <source>The program made a mistake here. The log panel tells more, on its tab Konin Smart Plan.</source>
            <translation>Program popełnił tu błąd. Więcej mówi panel komunikatów dziennika, karta Konin Smart Plan.</translation>
        </message>
        <message>
            <source>The project ends in {end}, before it starts in {start}. Correct the years.</source>
            <translation>Projekt kończy się w {end} r., zanim zaczyna się w {start} r. Popraw lata.</translation>
        </message>
        <message>
            <source>The project has no code. Give it one, such as SM-07.</source>
            <translation>Projekt nie ma kodu. Nadaj mu kod, np. SM-07.</translation>
        </message>
        <message>
            <source>The project has no map theme "{theme}". It has: {themes}.</source>
            <translation>W projekcie nie ma motywu mapy „{theme}”. Są: {themes}.</translation>
        </message>
        <message>
            <source>The project has no title. Give it one.</source>
            <translation>Projekt nie ma tytułu. Nadaj mu tytuł.</translation>
        </message>
        <message>
            <source>The project has unsaved changes, and the sheet shows what is saved.</source>
            <translation>Projekt ma niezapisane zmiany, a arkusz pokazuje to, co zapisano.</translation>
        </message>
        <message>
            <source>The project is already in the catalogue and was left as it is there.</source>
            <translation>Projekt jest już w katalogu i pozostał w nim bez zmian.</translation>
        </message>
        <message>
            <source>The project was changed in the catalogue by {who} on {when}, after this sheet was exported. Export it again and repeat your change.</source>
            <translation>Projekt zmieniono w katalogu ({who}, {when}) już po eksporcie tego arkusza. Wyeksportuj go ponownie i powtórz zmianę.</translation>
        </message>
        <message>
            <source>The project was not saved: {reason}</source>
            <translation>Projektu nie zapisano: {reason}</translation>
        </message>
        <message>
            <source>The project {code} is both a must-have and excluded.</source>
            <translation>Projekt {code} jest jednocześnie obowiązkowy i wykluczony.</translation>
        </message>
        <message>
            <source>The project {file} cannot be opened: {reason}</source>
            <translation>Nie można otworzyć projektu {file}: {reason}</translation>
        </message>
        <message>
            <source>The project {file} cannot be written: {reason}</source>
            <translation>Nie można zapisać projektu {file}: {reason}</translation>
        </message>
        <message>
            <source>The proxy refuses the connection to {service}. Check Settings &gt; Options &gt; Network in QGIS.</source>
            <translation>Serwer proxy odmawia połączenia z {service}. Sprawdź w QGIS Ustawienia &gt; Opcje &gt; Sieć.</translation>
        </message>
        <message>
            <source>The raster cannot be read.</source>
            <translation>Nie można odczytać rastra.</translation>
        </message>
        <message>
            <source>The raster could not be read or written: {reason}</source>
            <translation>Nie można odczytać albo zapisać rastra: {reason}</translation>
        </message>
        <message>
            <source>The raster has {count} bands; there is no band {band}.</source>
            <translation>Liczba kanałów rastra: {count}; nie ma kanału {band}.</translation>
        </message>
        <message>
            <source>The raster holds no values in the city.</source>
            <translation>Raster nie ma żadnych wartości w mieście.</translation>
        </message>
        <message>
            <source>The raster would have {cells} million cells. Choose a larger cell size or a smaller area.</source>
            <translation>Raster miałby {cells} mln komórek. Wybierz większy rozmiar komórki albo mniejszy obszar.</translation>
        </message>
        <message>
            <source>The raster {file} has no coordinate reference system.</source>
            <translation>Raster {file} nie ma układu współrzędnych.</translation>
        </message>
        <message>
            <source>The raster {layer} does not lie in a file. Save it as GeoTIFF first.</source>
            <translation>Raster {layer} nie jest plikiem. Zapisz go najpierw jako GeoTIFF.</translation>
        </message>
        <message>
            <source>The raster {layer} has no coordinate reference system. Right-click it in the layer panel, choose Layer CRS &gt; Set Layer CRS, and run again.</source>
            <translation>Raster {layer} nie ma układu współrzędnych. Kliknij go prawym przyciskiem myszy w panelu warstw, wybierz Układ współrzędnych warstwy &gt; Ustaw układ współrzędnych warstwy i uruchom ponownie.</translation>
        </message>
        <message>
            <source>The raster {path} cannot be read: {error}</source>
            <translation>Nie można odczytać rastra {path}: {error}</translation>
        </message>
        <message>
            <source>The raster {path} cannot be written: {error}</source>
            <translation>Nie można zapisać rastra {path}: {error}</translation>
        </message>
        <message>
            <source>The register's answer holds no parcel of the city with an identifier.</source>
            <translation>W odpowiedzi ewidencji nie ma żadnej działki miasta z identyfikatorem.</translation>
        </message>
        <message>
            <source>The report is in the file {file}.</source>
            <translation>Raport jest w pliku {file}.</translation>
        </message>
        <message>
            <source>The residents' layer has no field {field}.</source>
            <translation>Warstwa mieszkańców nie ma pola {field}.</translation>
        </message>
        <message>
            <source>The result could not be written: {error}</source>
            <translation>Nie udało się zapisać wyniku: {error}</translation>
        </message>
        <message>
            <source>The result {file} cannot be opened.</source>
            <translation>Nie można otworzyć wyniku {file}.</translation>
        </message>
        <message>
            <source>The result's metadata could not be stored: {problem}</source>
            <translation>Nie udało się zapisać metadanych wyniku: {problem}</translation>
        </message>
        <message>
            <source>The row says “{value}” where row {first}, with the same code, says “{kept}”; the first row is kept. Make them agree, or give this row a code of its own.</source>
            <translation>Wiersz podaje „{value}”, a wiersz {first} z tym samym kodem „{kept}”; obowiązuje pierwszy wiersz. Uzgodnij je albo nadaj temu wierszowi własny kod.</translation>
        </message>
        <message>
            <source>The schema konin of the database {service} already holds data: {tables}. Nothing was moved. Choose another database, or have its administrator rename the schema.</source>
            <translation>Schemat konin w bazie danych {service} zawiera już dane: {tables}. Niczego nie przeniesiono. Wybierz inną bazę albo poproś administratora o zmianę nazwy schematu.</translation>
        </message>
        <message>
            <source>The schema konin of the database {service} is of the newer version {version}; this plugin knows {wanted}. Update the plugin.</source>
            <translation>Schemat konin w bazie danych {service} jest w nowszej wersji {version}; ta wtyczka zna wersję {wanted}. Zaktualizuj wtyczkę.</translation>
        </message>
        <message>
            <source>The schema konin of the database {service} is of the older version {version}; this plugin needs {wanted}. Have its owner run Update workspace.</source>
            <translation>Schemat konin w bazie danych {service} jest w starszej wersji {version}; ta wtyczka wymaga wersji {wanted}. Poproś jego właściciela o uruchomienie algorytmu Zaktualizuj przestrzeń roboczą.</translation>
        </message>
        <message>
            <source>The schools have no field kind: all of them count as primary schools.</source>
            <translation>Szkoły nie mają pola kind: wszystkie liczą się jako podstawowe.</translation>
        </message>
        <message>
            <source>The share with 3 trees depends strongly on how far trees count; a threshold on NDVI measures all vegetation, not tree canopy alone.</source>
            <translation>Udział budynków z 3 drzewami mocno zależy od tego, z jakiej odległości liczy się drzewa; próg NDVI mierzy całą roślinność, nie tylko korony drzew.</translation>
        </message>
        <message>
            <source>The sheet is in the folder {folder}.</source>
            <translation>Arkusz jest w folderze {folder}.</translation>
        </message>
        <message>
            <source>The sheet template {file} calls the function {function}, which a template may not, and was not used. Remove it in QGIS's layout window.</source>
            <translation>Szablon arkusza {file} wywołuje funkcję {function}, na co szablonom nie pozwalamy, więc go nie użyto. Usuń ją w oknie wydruku QGIS.</translation>
        </message>
        <message>
            <source>The sheet template {file} cannot be read.</source>
            <translation>Nie można odczytać szablonu arkusza {file}.</translation>
        </message>
        <message>
            <source>The sheet template {file} holds HTML, which can run scripts, and was not used. Put a label in its place.</source>
            <translation>Szablon arkusza {file} zawiera element HTML, który może uruchamiać skrypty, więc go nie użyto. Zastąp go etykietą.</translation>
        </message>
        <message>
            <source>The sheet template {file} lacks the items {items}: give items of the layout these names.</source>
            <translation>W szablonie arkusza {file} brakuje elementów {items}: nadaj te nazwy elementom układu.</translation>
        </message>
        <message>
            <source>The sheet template {file} wants something from the internet ({address}) and was not used. Keep pictures beside the template.</source>
            <translation>Szablon arkusza {file} sięga do internetu ({address}), więc go nie użyto. Trzymaj obrazy obok szablonu.</translation>
        </message>
        <message>
            <source>The sheet template {name} has a list of sheets (index_1), which only the title page of a series fills. Choose another template.</source>
            <translation>Szablon arkusza {name} ma listę arkuszy (index_1), którą wypełnia tylko strona tytułowa serii. Wybierz inny szablon.</translation>
        </message>
        <message>
            <source>The sheet {file} could not be written.</source>
            <translation>Nie udało się zapisać arkusza {file}.</translation>
        </message>
        <message>
            <source>The sheets {file} could not be written: {reason}</source>
            <translation>Nie udało się zapisać arkuszy {file}: {reason}</translation>
        </message>
        <message>
            <source>The site “{site}” is {distance} m from the stated address {address}. Check which one is right.</source>
            <translation>Miejsce „{site}” leży {distance} m od podanego adresu {address}. Sprawdź, które jest właściwe.</translation>
        </message>
        <message>
            <source>The site “{site}” lies outside the city. Check its coordinates and their CRS.</source>
            <translation>Miejsce „{site}” leży poza miastem. Sprawdź jego współrzędne i ich układ.</translation>
        </message>
        <message>
            <source>The sites allowed cannot reach everybody: {count} places of demand stay without any. The streets fall into parts, or COUNT or BUDGET is too small.</source>
            <translation>Dozwolona liczba miejsc nie wystarcza, by dotrzeć do wszystkich; bez żadnego pozostaje miejsc zamieszkania: {count}. Sieć ulic rozpada się na części albo COUNT lub BUDGET jest za mały.</translation>
        </message>
        <message>
            <source>The size of green counts, not how good it is.</source>
            <translation>Liczy się wielkość terenu zieleni, nie jego jakość.</translation>
        </message>
        <message>
            <source>The street layer holds no line with a length.</source>
            <translation>Warstwa ulic nie zawiera żadnej linii o niezerowej długości.</translation>
        </message>
        <message>
            <source>The streets have no field {field}: all of them count as open.</source>
            <translation>Ulice nie mają pola {field}: wszystkie liczą się jako dostępne.</translation>
        </message>
        <message>
            <source>The style {file} cannot be read: {problem}</source>
            <translation>Stylu {file} nie można odczytać: {problem}</translation>
        </message>
        <message>
            <source>The surface model cannot be expressed in {crs}.</source>
            <translation>Modelu pokrycia terenu nie da się wyrazić w układzie {crs}.</translation>
        </message>
        <message>
            <source>The surface model does not cover any part of AREA.</source>
            <translation>Model pokrycia terenu nie obejmuje żadnej części AREA.</translation>
        </message>
        <message>
            <source>The surface model has no coordinate reference system: set it and run again.</source>
            <translation>Model pokrycia terenu nie ma układu współrzędnych: ustaw go i uruchom ponownie.</translation>
        </message>
        <message>
            <source>The surface model has no heights in AREA.</source>
            <translation>Model pokrycia terenu nie ma wysokości na obszarze AREA.</translation>
        </message>
        <message>
            <source>The table of frequencies is empty.</source>
            <translation>Tabela częstotliwości jest pusta.</translation>
        </message>
        <message>
            <source>The table {table} already exists in {file}. Choose another name for the output.</source>
            <translation>Tabela {table} już istnieje w pliku {file}. Wybierz inną nazwę wyniku.</translation>
        </message>
        <message>
            <source>The table {table} has no field {field}.</source>
            <translation>Tabela {table} nie ma pola {field}.</translation>
        </message>
        <message>
            <source>The table {table} has something that a GeoPackage cannot hold: {what}. Nothing was moved. Remove it and move again.</source>
            <translation>Tabela {table} ma coś, czego GeoPackage nie może przechować: {what}. Niczego nie przeniesiono. Usuń to i przenieś ponownie.</translation>
        </message>
        <message>
            <source>The table {table} has something that cannot be kept in PostGIS: {what}. Nothing was moved. Remove it and move again.</source>
            <translation>Tabela {table} ma coś, czego nie da się zachować w PostGIS: {what}. Niczego nie przeniesiono. Usuń to i przenieś ponownie.</translation>
        </message>
        <message>
            <source>The table {table} holds no geometry.</source>
            <translation>Tabela {table} nie przechowuje geometrii.</translation>
        </message>
        <message>
            <source>The table {table} is in a CRS that PostGIS does not know ({crs}). Nothing was moved. Save its column geom in another CRS.</source>
            <translation>Tabela {table} jest w układzie współrzędnych, którego PostGIS nie zna ({crs}). Niczego nie przeniesiono. Zapisz jej kolumnę geom w innym układzie.</translation>
        </message>
        <message>
            <source>The table {table} takes geometries of the type {wanted}, not {found}.</source>
            <translation>Tabela {table} przyjmuje geometrie typu {wanted}, a nie {found}.</translation>
        </message>
        <message>
            <source>The table {table} was altered by hand: its column {column} is of the type {type}, which a workspace does not know. Remove the column or change its type.</source>
            <translation>Tabelę {table} zmieniono ręcznie: jej kolumna {column} jest typu {type}, którego przestrzeń robocza nie zna. Usuń kolumnę lub zmień jej typ.</translation>
        </message>
        <message>
            <source>The table {table} was altered by hand: its column {column} should be of the type {wanted}, but is {found}. Nothing can be saved until that is put right.</source>
            <translation>Tabelę {table} zmieniono ręcznie: jej kolumna {column} powinna być typu {wanted}, a jest {found}. Dopóki nie zostanie to naprawione, niczego nie można zapisać.</translation>
        </message>
        <message>
            <source>The table {table} was altered by hand: its trigger {trigger} is missing or off, so that no history would be kept. Have the workspace's owner run Update workspace.</source>
            <translation>Tabelę {table} zmieniono ręcznie: brakuje jej wyzwalacza {trigger} albo jest on wyłączony, więc historia zmian nie byłaby prowadzona. Poproś właściciela przestrzeni roboczej o uruchomienie algorytmu Zaktualizuj przestrzeń roboczą.</translation>
        </message>
        <message>
            <source>The template comparison shows two themes, THEME and THEME_2; no other template needs THEME_2.</source>
            <translation>Szablon comparison pokazuje dwa motywy, THEME i THEME_2; inne szablony nie używają THEME_2.</translation>
        </message>
        <message>
            <source>The template gap_map needs a layer of gaps (polygons with the fields residents and area_ha) among the layers shown. Compute one with Access to services or Sensor coverage and switch it on.</source>
            <translation>Szablon gap_map wymaga włączonej warstwy luk (poligony z polami residents i area_ha). Oblicz ją w „Dostępność usług” lub „Zasięg czujników” i włącz.</translation>
        </message>
        <message>
            <source>The template gap_map shows the whole city: leave COVERAGE empty.</source>
            <translation>Szablon gap_map pokazuje całe miasto: pozostaw COVERAGE puste.</translation>
        </message>
        <message>
            <source>The template title_index needs COVERAGE: the layer whose sheets it lists.</source>
            <translation>Szablon title_index wymaga parametru COVERAGE: warstwy, której arkusze spisuje.</translation>
        </message>
        <message>
            <source>The template zone_atlas needs COVERAGE: the layer of zones to make pages of.</source>
            <translation>Szablon zone_atlas wymaga COVERAGE: warstwy stref, z których powstaną strony.</translation>
        </message>
        <message>
            <source>The template {template} keeps its own page of {width} × {height} mm, whatever paper was chosen.</source>
            <translation>Szablon {template} zachowuje własną stronę {width} × {height} mm niezależnie od wybranego formatu papieru.</translation>
        </message>
        <message>
            <source>The tenth of residents with most has {palma} times the share of the four tenths with least.</source>
            <translation>Dziesiąta część mieszkańców, która ma najwięcej, ma udział {palma} razy większy niż cztery dziesiąte, które mają najmniej.</translation>
        </message>
        <message>
            <source>The text in {file} is not UTF-8. Save it as UTF-8.</source>
            <translation>Tekst w pliku {file} nie jest zapisany w UTF-8. Zapisz plik w UTF-8.</translation>
        </message>
        <message>
            <source>The theme's</source>
            <translation>Jak nazwa motywu</translation>
        </message>
        <message>
            <source>The themes {first} and {second} draw the layer {layer} in different styles: one legend cannot explain both.</source>
            <translation>Motywy {first} i {second} rysują warstwę {layer} w różnych stylach: jedna legenda nie objaśni obu.</translation>
        </message>
        <message>
            <source>The two layers have no cell in common.</source>
            <translation>Obie warstwy nie mają żadnej wspólnej komórki.</translation>
        </message>
        <message>
            <source>The two layers have no field {fields} in common. Give KEY_FIELD.</source>
            <translation>Warstwy nie mają wspólnego pola {fields}. Podaj KEY_FIELD.</translation>
        </message>
        <message>
            <source>The two layers have no value of {field} in common.</source>
            <translation>Warstwy nie mają wspólnej wartości pola {field}.</translation>
        </message>
        <message>
            <source>The value {value} in the column {column} of the table {table} (row {row}) cannot be kept in PostGIS. Nothing was moved. Correct it and move again.</source>
            <translation>Wartości {value} w kolumnie {column} tabeli {table} (wiersz {row}) nie da się zachować w PostGIS. Niczego nie przeniesiono. Popraw ją i przenieś ponownie.</translation>
        </message>
        <message>
            <source>The weights of all indicators sum to zero. Give at least one a weight above zero.</source>
            <translation>Wagi wszystkich składników sumują się do zera. Nadaj przynajmniej jednemu wagę większą od zera.</translation>
        </message>
        <message>
            <source>The whole city</source>
            <translation>Całe miasto</translation>
        </message>
        <message>
            <source>The work was cancelled.</source>
            <translation>Pracę przerwano.</translation>
        </message>
        <message>
            <source>The work was stopped, because its project was closed.</source>
            <translation>Przerwano pracę, bo zamknięto jej projekt.</translation>
        </message>
        <message>
            <source>The workspace gets no surface model and no vegetation index.</source>
            <translation>Przestrzeń robocza powstaje bez modelu pokrycia terenu i bez wskaźnika zieleni.</translation>
        </message>
        <message>
            <source>The workspace has no table {table}. Create the workspace anew.</source>
            <translation>W przestrzeni roboczej nie ma tabeli {table}. Utwórz przestrzeń roboczą od nowa.</translation>
        </message>
        <message>
            <source>The workspace has no zones yet. Get them first in the panel Layers.</source>
            <translation>Przestrzeń robocza nie ma jeszcze stref. Najpierw pobierz je w panelu Warstwy.</translation>
        </message>
        <message>
            <source>The workspace holds a geometry that is damaged. Nothing was changed. Take the workspace's file from your last copy.</source>
            <translation>Przestrzeń robocza zawiera uszkodzoną geometrię. Niczego nie zmieniono. Przywróć plik przestrzeni roboczej z ostatniej kopii.</translation>
        </message>
        <message>
            <source>The workspace holds no projects. Import the catalogue first.</source>
            <translation>Przestrzeń robocza nie zawiera projektów. Najpierw zaimportuj katalog.</translation>
        </message>
        <message>
            <source>The workspace is being opened…</source>
            <translation>Otwieranie przestrzeni roboczej…</translation>
        </message>
        <message>
            <source>The workspace {file} has no layer {layer}.</source>
            <translation>W przestrzeni roboczej {file} nie ma warstwy {layer}.</translation>
        </message>
        <message>
            <source>The workspace {file} has no project konin.qgz here yet: make it in the window that opens.</source>
            <translation>Przestrzeń robocza {file} nie ma tu jeszcze projektu konin.qgz: utwórz go w oknie, które się otwiera.</translation>
        </message>
        <message>
            <source>The year {year} is not between {first} and {last}. Correct it.</source>
            <translation>Rok {year} nie mieści się w zakresie {first}–{last}. Popraw go.</translation>
        </message>
        <message>
            <source>The year “{value}” is not understood. Write four digits.</source>
            <translation>Rok „{value}” jest niezrozumiały. Wpisz cztery cyfry.</translation>
        </message>
        <message>
            <source>Thematic map of the city</source>
            <translation>Mapa tematyczna miasta</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Motyw</translation>
        </message>
        <message>
            <source>There is already a project at {file}. Rename it first.</source>
            <translation>W {file} jest już projekt. Najpierw zmień jego nazwę.</translation>
        </message>
        <message>
            <source>There is already a project at {file}. Rename its folder and move again.</source>
            <translation>W {file} jest już projekt. Zmień nazwę jego folderu i przenieś ponownie.</translation>
        </message>
        <message>
            <source>There is already a workspace in {folder}. Choose another folder, or turn on OVERWRITE: the workspace there is then kept under another name.</source>
            <translation>W folderze {folder} jest już przestrzeń robocza. Wybierz inny folder albo włącz OVERWRITE: obecna zostanie wtedy zachowana pod inną nazwą.</translation>
        </message>
        <message>
            <source>There is no GeoPackage at {file}.</source>
            <translation>Nie ma pliku GeoPackage {file}.</translation>
        </message>
        <message>
            <source>There is no QGIS project at {path}.</source>
            <translation>Nie ma projektu QGIS {path}.</translation>
        </message>
        <message>
            <source>There is no file {file}.</source>
            <translation>Nie ma pliku {file}.</translation>
        </message>
        <message>
            <source>There is no geometry to place: choose features that have one.</source>
            <translation>Nie ma geometrii do umieszczenia: zaznacz obiekty, które ją mają.</translation>
        </message>
        <message>
            <source>There is no logo at {file}.</source>
            <translation>Nie ma logo {file}.</translation>
        </message>
        <message>
            <source>There is no paper {paper}; choose one of {papers}.</source>
            <translation>Nie ma papieru {paper}; wybierz jeden z: {papers}.</translation>
        </message>
        <message>
            <source>There is no sheet template "{name}"; choose one of {templates}.</source>
            <translation>Nie ma szablonu arkusza „{name}”; wybierz jeden z: {templates}.</translation>
        </message>
        <message>
            <source>There is no source {source}. Choose from: {sources}.</source>
            <translation>Nie ma źródła {source}. Do wyboru: {sources}.</translation>
        </message>
        <message>
            <source>There is no workspace at {path}. Create one with Create workspace.</source>
            <translation>Nie ma przestrzeni roboczej {path}. Utwórz ją algorytmem Utwórz przestrzeń roboczą.</translation>
        </message>
        <message>
            <source>There is not enough memory for {file} at {dpi} dpi. Choose fewer dpi.</source>
            <translation>Za mało pamięci na {file} przy {dpi} dpi. Wybierz mniejszą rozdzielczość.</translation>
        </message>
        <message>
            <source>There would be up to {cells} cells. Choose a larger cell size or a smaller area.</source>
            <translation>Powstałoby do {cells} komórek. Wybierz większe komórki albo mniejszy obszar.</translation>
        </message>
        <message>
            <source>These coordinates are far from the city in {crs}. Check the numbers and the coordinate system.</source>
            <translation>Te współrzędne w układzie {crs} leżą daleko od miasta. Sprawdź liczby i układ współrzędnych.</translation>
        </message>
        <message>
            <source>These layers hold rows from other sources, which would be lost: {layers}. Leave these layers out, or turn REPLACE on.</source>
            <translation>Te warstwy zawierają wiersze z innych źródeł, które przepadłyby: {layers}. Pomiń te warstwy albo włącz REPLACE.</translation>
        </message>
        <message>
            <source>This extent has about {count} sheets at 1:{scale}. Choose a smaller extent or a smaller scale.</source>
            <translation>Ten zasięg ma około {count} arkuszy w skali 1:{scale}. Wybierz mniejszy zasięg lub mniejszą skalę.</translation>
        </message>
        <message>
            <source>This is bare terrain, without buildings and trees: what is computed with it sees too far.</source>
            <translation>To sam teren, bez budynków i drzew: widoczność policzona na nim jest zawyżona.</translation>
        </message>
        <message>
            <source>This layer is drawn by hand or comes from the city office</source>
            <translation>Tę warstwę rysuje się ręcznie lub pochodzi ona z urzędu</translation>
        </message>
        <message>
            <source>This needs the Python library {library}, which this QGIS does not have. On Windows start the OSGeo4W setup and add the package python3-{library}; elsewhere install {library} for the Python that QGIS uses, on Debian and Ubuntu as python3-{library}. Then start QGIS again.</source>
            <translation>Potrzebna jest biblioteka Pythona {library}, której ten QGIS nie ma. W systemie Windows uruchom instalator OSGeo4W i dodaj pakiet python3-{library}; w innych systemach zainstaluj {library} dla Pythona używanego przez QGIS, w Debianie i Ubuntu jako python3-{library}. Potem uruchom QGIS ponownie.</translation>
        </message>
        <message>
            <source>This report rests on invented data (DEMO). It says nothing about the real Konin.</source>
            <translation>Ten raport opiera się na danych fikcyjnych (DEMO). Nie mówi nic o prawdziwym Koninie.</translation>
        </message>
        <message>
            <source>This text is too long for the sheet and was cut: {text}</source>
            <translation>Ten tekst jest za długi na arkusz i został skrócony: {text}</translation>
        </message>
        <message>
            <source>Threshold, in the raster's unit</source>
            <translation>Próg, w jednostce rastra</translation>
        </message>
        <message>
            <source>Time limit [s]</source>
            <translation>Limit czasu [s]</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translation>Rozkład jazdy</translation>
        </message>
        <message>
            <source>Timetable (GTFS, .zip)</source>
            <translation>Rozkład jazdy (GTFS, .zip)</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tytuł</translation>
        </message>
        <message>
            <source>Title (none: the theme's)</source>
            <translation>Tytuł (brak: nazwa motywu)</translation>
        </message>
        <message>
            <source>Title of the report</source>
            <translation>Tytuł raportu</translation>
        </message>
        <message>
            <source>Title page with the list of projects</source>
            <translation>Strona tytułowa ze spisem projektów</translation>
        </message>
        <message>
            <source>Title page with the list of sheets</source>
            <translation>Strona tytułowa ze spisem arkuszy</translation>
        </message>
        <message>
            <source>Title, code, address or unit</source>
            <translation>Tytuł, kod, adres lub jednostka</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Do</translation>
        </message>
        <message>
            <source>To answer this, the workspace needs: {layers}.</source>
            <translation>Aby odpowiedzieć, przestrzeń robocza potrzebuje warstw: {layers}.</translation>
        </message>
        <message>
            <source>To have a look around, take the demo city: Konin's real outline and river, with an invented city that is marked as DEMO everywhere.</source>
            <translation>Na początek wybierz miasto demonstracyjne: prawdziwe granice Konina i Warta, a reszta fikcyjna i wszędzie oznaczona jako DEMO.</translation>
        </message>
        <message>
            <source>To: service=NAME or a new folder</source>
            <translation>Dokąd: service=NAZWA lub nowy folder</translation>
        </message>
        <message>
            <source>Topographic map</source>
            <translation>Mapa topograficzna</translation>
        </message>
        <message>
            <source>Topography (BDOT10k)</source>
            <translation>Topografia (BDOT10k)</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Razem</translation>
        </message>
        <message>
            <source>Travel</source>
            <translation>Sposób poruszania się</translation>
        </message>
        <message>
            <source>Tree canopy (raster of heights, or polygons)</source>
            <translation>Korony drzew (raster wysokości albo poligony)</translation>
        </message>
        <message>
            <source>Trees</source>
            <translation>Drzewa</translation>
        </message>
        <message>
            <source>Trees: farthest from the building [m]</source>
            <translation>Drzewa: największa odległość od budynku [m]</translation>
        </message>
        <message>
            <source>Trees: least number</source>
            <translation>Drzewa: najmniejsza liczba</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Spróbuj ponownie</translation>
        </message>
        <message>
            <source>Turn each map to fit its feature</source>
            <translation>Obróć każdą mapę, aby obiekt wypełnił arkusz</translation>
        </message>
        <message>
            <source>Two-step floating catchment area (Luo and Wang 2003): each green area is shared by all who reach it.</source>
            <translation>Metoda dwuetapowa 2SFCA (Luo i Wang 2003): każdy teren zieleni dzieli się na wszystkich, którzy mają go w zasięgu.</translation>
        </message>
        <message>
            <source>Two-step floating catchment area: green shared among the residents within the catchment.</source>
            <translation>Dwustopniowa metoda ruchomych obszarów ciążenia (2SFCA): zieleń podzielona między mieszkańców w zasięgu.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Cofnij</translation>
        </message>
        <message>
            <source>Up to three picture files, separated by ;</source>
            <translation>Do trzech plików graficznych, oddzielonych średnikiem</translation>
        </message>
        <message>
            <source>Update workspace</source>
            <translation>Zaktualizuj przestrzeń roboczą</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>Podręcznik</translation>
        </message>
        <message>
            <source>Vegetation index (NDVI) from a file</source>
            <translation>Wskaźnik roślinności (NDVI) z pliku</translation>
        </message>
        <message>
            <source>Vegetation share</source>
            <translation>Udział roślinności</translation>
        </message>
        <message>
            <source>Veil over the surroundings</source>
            <translation>Przesłona otoczenia</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>Pieszo</translation>
        </message>
        <message>
            <source>Walking route from the parcel's boundary to the nearest primary school and to public green areas (art. 13f of the act of 27 March 2003 on spatial planning and development).</source>
            <translation>Droga piesza od granicy działki do najbliższej szkoły podstawowej i do publicznych terenów zieleni (art. 13f ustawy z dnia 27 marca 2003 r. o planowaniu i zagospodarowaniu przestrzennym).</translation>
        </message>
        <message>
            <source>Water (BDOT10k)</source>
            <translation>Wody (BDOT10k)</translation>
        </message>
        <message>
            <source>Water gauges (IMGW)</source>
            <translation>Wodowskazy (IMGW)</translation>
        </message>
        <message>
            <source>Water gauges with latest levels (IMGW)</source>
            <translation>Wodowskazy z ostatnimi stanami (IMGW)</translation>
        </message>
        <message>
            <source>Way along streets to the nearest service: straight link, streets, straight link.</source>
            <translation>Droga ulicami do najbliższej usługi: prosta do ulicy, ulice, prosta do usługi.</translation>
        </message>
        <message>
            <source>Way along the streets to the nearest service (Dijkstra 1959); without streets, straight lines.</source>
            <translation>Droga ulicami do najbliższej usługi (Dijkstra 1959); bez ulic – w linii prostej.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Waga</translation>
        </message>
        <message>
            <source>Weight by distance</source>
            <translation>Waga odległości</translation>
        </message>
        <message>
            <source>Weighted Lorenz curve and Gini coefficient.</source>
            <translation>Ważona krzywa Lorenza i współczynnik Giniego.</translation>
        </message>
        <message>
            <source>Weighted mean of the indicators between their good and bad values, 0 to 100; 1,000 draws of the weights (Dirichlet) test the ranking.</source>
            <translation>Ważona średnia składników między wartością dobrą a złą, od 0 do 100; 1000 losowań wag (rozkład Dirichleta) sprawdza ranking.</translation>
        </message>
        <message>
            <source>Weighted mean of the indicators, each from 0 (good value) to 1 (bad value), times 100.</source>
            <translation>Ważona średnia składników, każdy od 0 (wartość dobra) do 1 (wartość zła), razy 100.</translation>
        </message>
        <message>
            <source>What changes between the scenarios?</source>
            <translation>Co się zmienia między scenariuszami?</translation>
        </message>
        <message>
            <source>What do the figures leave out?</source>
            <translation>Czego nie obejmują wyniki?</translation>
        </message>
        <message>
            <source>What do the sensors cover?</source>
            <translation>Co obejmują czujniki?</translation>
        </message>
        <message>
            <source>What do the sensors not cover ({kind})?</source>
            <translation>Czego nie widzą czujniki ({kind})?</translation>
        </message>
        <message>
            <source>What is invented</source>
            <translation>Co jest fikcyjne</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>Czego brakuje</translation>
        </message>
        <message>
            <source>What is missing in Konin, and which projects help</source>
            <translation>Czego brakuje w Koninie i które projekty pomogą</translation>
        </message>
        <message>
            <source>What is missing?</source>
            <translation>Czego brakuje?</translation>
        </message>
        <message>
            <source>What is switched on</source>
            <translation>To, co jest włączone</translation>
        </message>
        <message>
            <source>What should be funded first?</source>
            <translation>Co sfinansować najpierw?</translation>
        </message>
        <message>
            <source>What stays</source>
            <translation>Co zostaje</translation>
        </message>
        <message>
            <source>What the map shows</source>
            <translation>To, co pokazuje mapa</translation>
        </message>
        <message>
            <source>What to fund first</source>
            <translation>Co sfinansować najpierw</translation>
        </message>
        <message>
            <source>What would other budgets buy?</source>
            <translation>Co dałyby inne budżety?</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kiedy</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Gdzie</translation>
        </message>
        <message>
            <source>Where are several things missing at once?</source>
            <translation>Gdzie brakuje kilku rzeczy naraz?</translation>
        </message>
        <message>
            <source>Where both have changed a value</source>
            <translation>Gdy wartość zmieniono po obu stronach</translation>
        </message>
        <message>
            <source>Where do people live out of range?</source>
            <translation>Gdzie ludzie mieszkają poza zasięgiem?</translation>
        </message>
        <message>
            <source>Where do they live?</source>
            <translation>Gdzie mieszkają?</translation>
        </message>
        <message>
            <source>Where to put the next sensors ({kind})?</source>
            <translation>Gdzie postawić następne czujniki ({kind})?</translation>
        </message>
        <message>
            <source>Where would new sensors help most?</source>
            <translation>Gdzie nowe czujniki dadzą najwięcej?</translation>
        </message>
        <message>
            <source>Which area and how many residents the sensors cover</source>
            <translation>Jaki obszar i ilu mieszkańców obejmują czujniki</translation>
        </message>
        <message>
            <source>Which buildings meet the 3-30-300 rule of green?</source>
            <translation>Które budynki spełniają zasadę zieleni 3-30-300?</translation>
        </message>
        <message>
            <source>Which parcels miss the standards of art. 13f?</source>
            <translation>Które działki nie spełniają standardów art. 13f?</translation>
        </message>
        <message>
            <source>Which projects close the gap?</source>
            <translation>Które projekty zamykają lukę?</translation>
        </message>
        <message>
            <source>Which projects close this gap</source>
            <translation>Które projekty zamykają tę lukę</translation>
        </message>
        <message>
            <source>Which projects help?</source>
            <translation>Które projekty pomogą?</translation>
        </message>
        <message>
            <source>Which projects help…</source>
            <translation>Które projekty pomogą…</translation>
        </message>
        <message>
            <source>Which projects of the catalogue close how much of the gap, and at what cost</source>
            <translation>Które projekty z katalogu zamykają jaką część luki i za ile</translation>
        </message>
        <message>
            <source>Who changed what in the chosen project, and when</source>
            <translation>Kto, co i kiedy zmienił w wybranym projekcie</translation>
        </message>
        <message>
            <source>Who gains in two standards counts in both; each standard counts everybody once.</source>
            <translation>Kto zyskuje w dwóch standardach, liczy się w obu; w każdym standardzie każdy liczy się raz.</translation>
        </message>
        <message>
            <source>Who has how far to the nearest service, along the streets</source>
            <translation>Kto i jak daleko ma ulicami do najbliższej usługi</translation>
        </message>
        <message>
            <source>Who has more than {distance} m to a bus stop?</source>
            <translation>Kto ma dalej niż {distance} m do przystanku?</translation>
        </message>
        <message>
            <source>Who has more than {distance} m to a primary school?</source>
            <translation>Kto ma dalej niż {distance} m do szkoły podstawowej?</translation>
        </message>
        <message>
            <source>Who has more than {distance} m to a public green area?</source>
            <translation>Kto ma dalej niż {distance} m do zieleni publicznej?</translation>
        </message>
        <message>
            <source>Who is served badly by public transport?</source>
            <translation>Komu komunikacja służy źle?</translation>
        </message>
        <message>
            <source>Who lives too far away?</source>
            <translation>Kto mieszka za daleko?</translation>
        </message>
        <message>
            <source>Whole city</source>
            <translation>Całe miasto</translation>
        </message>
        <message>
            <source>Width of the strip on each side of a street [m]</source>
            <translation>Szerokość pasa po każdej stronie ulicy [m]</translation>
        </message>
        <message>
            <source>With COVERAGE every sheet shows its feature: leave EXTENT empty.</source>
            <translation>Z COVERAGE każdy arkusz pokazuje swój obiekt: pozostaw EXTENT puste.</translation>
        </message>
        <message>
            <source>With {budget} PLN: {people} residents newly served, everybody once in each standard; projects selected: {count}, cost: {cost} PLN.</source>
            <translation>Za {budget} zł: {people} nowo obsłużonych mieszkańców (każdy raz w każdym standardzie); wybrane projekty: {count}, koszt: {cost} zł.</translation>
        </message>
        <message>
            <source>With {count} more sensors ({kind}), {covered} of {total} residents would be within {distance} m.</source>
            <translation>Przy {count} dodatkowych czujnikach ({kind}) w zasięgu {distance} m byłoby {covered} z {total} mieszkańców.</translation>
        </message>
        <message>
            <source>Within its range a sensor counts as covering everything alike; sensors of different kinds cover different things.</source>
            <translation>Przyjęto, że w swoim zasięgu czujnik działa wszędzie tak samo; czujniki różnych rodzajów mierzą różne rzeczy.</translation>
        </message>
        <message>
            <source>Within {distance} m: {covered} of {total} residents ({share} %).</source>
            <translation>W zasięgu {distance} m: {covered} z {total} mieszkańców ({share}%).</translation>
        </message>
        <message>
            <source>Without a file, OpenStreetMap is asked for the city alone: turn CLIP on.</source>
            <translation>Bez pliku OpenStreetMap można zapytać tylko o miasto: włącz CLIP.</translation>
        </message>
        <message>
            <source>Without sites on the map</source>
            <translation>Bez miejsc na mapie</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Przestrzeń robocza</translation>
        </message>
        <message>
            <source>Workspace (konin.gpkg or service=NAME)</source>
            <translation>Przestrzeń robocza (konin.gpkg lub service=NAZWA)</translation>
        </message>
        <message>
            <source>Write the catalogue and the history of all its projects to files</source>
            <translation>Zapisz katalog i historię wszystkich projektów do plików</translation>
        </message>
        <message>
            <source>Write the projects to a spreadsheet or a map file</source>
            <translation>Zapisuje projekty w arkuszu kalkulacyjnym lub pliku mapy</translation>
        </message>
        <message>
            <source>Write two coordinates with a semicolon between them, such as 52.2230; 18.2510.</source>
            <translation>Wpisz dwie współrzędne rozdzielone średnikiem, na przykład 52,2230; 18,2510.</translation>
        </message>
        <message>
            <source>You have no right to do this in the database {service} ({reason}). Ask its administrator for the role konin_editor to change data, or konin_reader to read them.</source>
            <translation>Nie masz do tego prawa w bazie danych {service} ({reason}). Poproś administratora o rolę konin_editor, aby zmieniać dane, albo konin_reader, aby je czytać.</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Strefa</translation>
        </message>
        <message>
            <source>Zone where the fewest buildings meet the 3-30-300 rule: {zone} ({value} %).</source>
            <translation>Strefa, w której najmniej budynków spełnia zasadę 3-30-300: {zone} ({value}%).</translation>
        </message>
        <message>
            <source>Zone where the fewest parcels meet art. 13f: {zone} ({value} %).</source>
            <translation>Strefa, w której najmniej działek spełnia art. 13f: {zone} ({value}%).</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Strefy</translation>
        </message>
        <message>
            <source>Zones of the general plan (POG, GML file)</source>
            <translation>Strefy planu ogólnego (POG, plik GML)</translation>
        </message>
        <message>
            <source>Zones without a valid pixel</source>
            <translation>Strefy bez ważnego piksela</translation>
        </message>
        <message>
            <source>a field of view but no direction</source>
            <translation>kąt widzenia bez kierunku</translation>
        </message>
        <message>
            <source>a field of view of 0° or less</source>
            <translation>kąt widzenia równy 0° lub mniejszy</translation>
        </message>
        <message>
            <source>a range of 0 m or less</source>
            <translation>zasięg równy 0 m lub mniejszy</translation>
        </message>
        <message>
            <source>added</source>
            <translation>dodano</translation>
        </message>
        <message>
            <source>area of {hectares} ha</source>
            <translation>obszar {hectares} ha</translation>
        </message>
        <message>
            <source>at least {limit}</source>
            <translation>co najmniej {limit}</translation>
        </message>
        <message>
            <source>at most {limit}</source>
            <translation>co najwyżej {limit}</translation>
        </message>
        <message>
            <source>beyond</source>
            <translation>poza zasięgiem</translation>
        </message>
        <message>
            <source>budget {amount}</source>
            <translation>budżet {amount}</translation>
        </message>
        <message>
            <source>bus stops</source>
            <translation>przystanków autobusowych</translation>
        </message>
        <message>
            <source>bus stops, {distance} m</source>
            <translation>przystanki, {distance} m</translation>
        </message>
        <message>
            <source>cell {code}, 1 km</source>
            <translation>oczko {code}, 1 km</translation>
        </message>
        <message>
            <source>distance chosen by the user</source>
            <translation>odległość wybrana przez użytkownika</translation>
        </message>
        <message>
            <source>estimate from the volume of residential buildings</source>
            <translation>szacunek z kubatury budynków mieszkalnych</translation>
        </message>
        <message>
            <source>features now</source>
            <translation>liczba obiektów</translation>
        </message>
        <message>
            <source>gaps</source>
            <translation>luk</translation>
        </message>
        <message>
            <source>green area within 300 m</source>
            <translation>teren zieleni do 300 m</translation>
        </message>
        <message>
            <source>green nearby</source>
            <translation>zieleń w pobliżu</translation>
        </message>
        <message>
            <source>hectares</source>
            <translation>hektarów</translation>
        </message>
        <message>
            <source>hectares of green areas</source>
            <translation>hektarów zieleni</translation>
        </message>
        <message>
            <source>history.csv</source>
            <translation>historia.csv</translation>
        </message>
        <message>
            <source>index: {category}</source>
            <translation>indeks: {category}</translation>
        </message>
        <message>
            <source>landscape</source>
            <translation>pozioma</translation>
        </message>
        <message>
            <source>large green area</source>
            <translation>duży teren zieleni</translation>
        </message>
        <message>
            <source>line of {metres} m</source>
            <translation>linia {metres} m</translation>
        </message>
        <message>
            <source>made on {date}</source>
            <translation>sporządzono {date}</translation>
        </message>
        <message>
            <source>mine</source>
            <translation>moje</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>przesunięto</translation>
        </message>
        <message>
            <source>newly serve residents</source>
            <translation>obsłużą nowych mieszkańców</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>no height in the surface model</source>
            <translation>brak wysokości w modelu pokrycia terenu</translation>
        </message>
        <message>
            <source>no place on the map</source>
            <translation>brak miejsca na mapie</translation>
        </message>
        <message>
            <source>no range</source>
            <translation>brak zasięgu</translation>
        </message>
        <message>
            <source>no site yet</source>
            <translation>bez miejsca na mapie</translation>
        </message>
        <message>
            <source>none</source>
            <translation>brak</translation>
        </message>
        <message>
            <source>not before the start year</source>
            <translation>nie przed rokiem rozpoczęcia</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nie wiadomo</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nie podano</translation>
        </message>
        <message>
            <source>outside the surface model</source>
            <translation>poza modelem pokrycia terenu</translation>
        </message>
        <message>
            <source>over {low} m²</source>
            <translation>powyżej {low} m²</translation>
        </message>
        <message>
            <source>p-center (Hakimi 1964).</source>
            <translation>p-centrum (Hakimi 1964).</translation>
        </message>
        <message>
            <source>p-center: the least largest distance</source>
            <translation>p-centrum: najmniejsza największa odległość</translation>
        </message>
        <message>
            <source>p-median (ReVelle and Swain 1970).</source>
            <translation>p-mediana (ReVelle i Swain 1970).</translation>
        </message>
        <message>
            <source>p-median: the least total distance</source>
            <translation>p-mediana: najmniejsza łączna odległość</translation>
        </message>
        <message>
            <source>partly DEMO</source>
            <translation>część DEMO</translation>
        </message>
        <message>
            <source>portrait</source>
            <translation>pionowa</translation>
        </message>
        <message>
            <source>primary school</source>
            <translation>szkoła podstawowa</translation>
        </message>
        <message>
            <source>primary schools, {distance} m</source>
            <translation>szkoły podstawowe, {distance} m</translation>
        </message>
        <message>
            <source>project</source>
            <translation>projekt</translation>
        </message>
        <message>
            <source>public green, {distance} m</source>
            <translation>zieleń publiczna, {distance} m</translation>
        </message>
        <message>
            <source>real</source>
            <translation>prawdziwe</translation>
        </message>
        <message>
            <source>real, {date}</source>
            <translation>prawdziwe, {date}</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>usunięto</translation>
        </message>
        <message>
            <source>report</source>
            <translation>raport</translation>
        </message>
        <message>
            <source>residents (where known)</source>
            <translation>mieszkańców (gdzie liczba jest znana)</translation>
        </message>
        <message>
            <source>residents not served</source>
            <translation>mieszkańców poza zasięgiem</translation>
        </message>
        <message>
            <source>school grounds</source>
            <translation>teren szkoły</translation>
        </message>
        <message>
            <source>selected projects, numbered in the order to build them</source>
            <translation>wybrane projekty z numerem w kolejności realizacji</translation>
        </message>
        <message>
            <source>serve nobody newly</source>
            <translation>nikogo nowego nie obsłużą</translation>
        </message>
        <message>
            <source>site</source>
            <translation>miejsce</translation>
        </message>
        <message>
            <source>site {site}</source>
            <translation>miejsce {site}</translation>
        </message>
        <message>
            <source>stored now</source>
            <translation>zapisane teraz</translation>
        </message>
        <message>
            <source>the first is the easting</source>
            <translation>pierwsza liczba to współrzędna wschodnia</translation>
        </message>
        <message>
            <source>the first number is the northing</source>
            <translation>pierwsza liczba to współrzędna północna</translation>
        </message>
        <message>
            <source>the service does not know it; check the spelling</source>
            <translation>usługa go nie zna; sprawdź pisownię</translation>
        </message>
        <message>
            <source>the service knows it only outside the city</source>
            <translation>usługa zna go tylko poza miastem</translation>
        </message>
        <message>
            <source>the service knows several: {names}</source>
            <translation>usługa zna kilka: {names}</translation>
        </message>
        <message>
            <source>three trees in view</source>
            <translation>trzy drzewa w widoku</translation>
        </message>
        <message>
            <source>up to {distance} m</source>
            <translation>do {distance} m</translation>
        </message>
        <message>
            <source>water level: {level} cm</source>
            <translation>stan wody: {level} cm</translation>
        </message>
        <message>
            <source>way shorter by {cut} m on average</source>
            <translation>droga krótsza średnio o {cut} m</translation>
        </message>
        <message>
            <source>whole city</source>
            <translation>całe miasto</translation>
        </message>
        <message>
            <source>within</source>
            <translation>w zasięgu</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>tak</translation>
        </message>
        <message>
            <source>{amount} PLN</source>
            <translation>{amount} zł</translation>
        </message>
        <message>
            <source>{amount} each</source>
            <translation>{amount} na osobę</translation>
        </message>
        <message>
            <source>{area} ha of AREA have no height in the surface model: neither covered nor a gap.</source>
            <translation>{area} ha obszaru AREA nie ma wysokości w modelu pokrycia terenu: ani objęte, ani luka.</translation>
        </message>
        <message>
            <source>{below} residents ({share} %) have less than the {required} m² asked for.</source>
            <translation>Mniej niż wymagane {required} m² ma {below} mieszkańców ({share}%).</translation>
        </message>
        <message>
            <source>{cells} cells, {ranked} of them inhabited and ranked.</source>
            <translation>Komórki: {cells}, w tym zamieszkane i w rankingu: {ranked}.</translation>
        </message>
        <message>
            <source>{code} concerns the whole city and has no single site.</source>
            <translation>Projekt {code} dotyczy całego miasta i nie ma jednego miejsca.</translation>
        </message>
        <message>
            <source>{code} has no place yet and states none to search for: draw it on the map.</source>
            <translation>{code} nie ma jeszcze miejsca ani adresu czy działki do wyszukania: narysuj je na mapie.</translation>
        </message>
        <message>
            <source>{code} has no site yet. Place projects finds it by its address or parcel.</source>
            <translation>Projekt {code} nie ma jeszcze miejsca na mapie. Polecenie „Umieść projekty na mapie” znajdzie je po adresie lub działce.</translation>
        </message>
        <message>
            <source>{code}: only the street of “{text}” was found; draw the place more exactly.</source>
            <translation>{code}: dla „{text}” znaleziono tylko ulicę; narysuj miejsce dokładniej.</translation>
        </message>
        <message>
            <source>{code}: removed by somebody else</source>
            <translation>{code}: usunięty przez kogoś innego</translation>
        </message>
        <message>
            <source>{code}: saved by {who}</source>
            <translation>{code}: zapis – {who}</translation>
        </message>
        <message>
            <source>{code}: the address “{text}” has no place: {reason}.</source>
            <translation>{code}: adres „{text}” nie ma miejsca: {reason}.</translation>
        </message>
        <message>
            <source>{code}: the parcel “{text}” has no place: {reason}.</source>
            <translation>{code}: działka „{text}” nie ma miejsca: {reason}.</translation>
        </message>
        <message>
            <source>{code}: the placing was undone.</source>
            <translation>{code}: cofnięto umieszczenie.</translation>
        </message>
        <message numerus="yes">
            <source>{code}: {n} sites placed.</source>
            <translation>
                <numerusform>{code}: umieszczono {n} miejsce.</numerusform>
                <numerusform>{code}: umieszczono {n} miejsca.</numerusform>
                <numerusform>{code}: umieszczono {n} miejsc.</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} buildings meet all three rules.</source>
            <translation>Budynki spełniające wszystkie trzy zasady: {count}.</translation>
        </message>
        <message>
            <source>{count} features from {file}, departures of {day}, {start}–{end} (konin:import_gtfs).</source>
            <translation>{count} obiektów z pliku {file}, odjazdy z dnia {day}, {start}–{end} (konin:import_gtfs).</translation>
        </message>
        <message>
            <source>{count} frequencies belong to no stop given.</source>
            <translation>Częstotliwości bez podanego przystanku: {count}.</translation>
        </message>
        <message>
            <source>{count} green areas left out: not open to the public, or not known to be.</source>
            <translation>Pominięte tereny zieleni, niedostępne publicznie albo o nieznanej dostępności: {count}.</translation>
        </message>
        <message>
            <source>{count} green areas with {area} ha have no resident in their catchment.</source>
            <translation>Tereny zieleni bez mieszkańców w zasięgu: {count}, razem {area} ha.</translation>
        </message>
        <message>
            <source>{count} of {total} projects close a part of the gap, most of all {code}: {people} residents.</source>
            <translation>Projekty, które zamykają część luki: {count} z {total}. Najwięcej wnosi {code} – nowo obsłużeni mieszkańcy: {people}.</translation>
        </message>
        <message>
            <source>{count} of {total} stops have a departure.</source>
            <translation>Odjazdy ma {count} z {total} przystanków.</translation>
        </message>
        <message>
            <source>{count} places have an unknown number of residents and are not counted.</source>
            <translation>Miejsca o nieznanej liczbie mieszkańców, nieliczone: {count}.</translation>
        </message>
        <message>
            <source>{count} places lie in no zone; they count in the total only.</source>
            <translation>Miejsca poza strefami, liczone tylko w sumie: {count}.</translation>
        </message>
        <message>
            <source>{count} rows occur in one scenario only and are left out.</source>
            <translation>Wiersze obecne tylko w jednym scenariuszu, pominięte: {count}.</translation>
        </message>
        <message>
            <source>{count} rows without a known value are left out.</source>
            <translation>Pominięte wiersze bez znanej wartości: {count}.</translation>
        </message>
        <message>
            <source>{count} schools left out: they are not primary schools.</source>
            <translation>Pominięte szkoły inne niż podstawowe: {count}.</translation>
        </message>
        <message>
            <source>{count} services have no street nearby and serve nobody.</source>
            <translation>Usługi bez ulicy w pobliżu, które nikogo nie obsługują: {count}.</translation>
        </message>
        <message>
            <source>{count} sheets</source>
            <translation>Arkusze: {count}</translation>
        </message>
        <message>
            <source>{count} stops farther away were left out.</source>
            <translation>Pominięto przystanki położone dalej: {count}.</translation>
        </message>
        <message>
            <source>{count} stops have no place or lie at 0° N, 0° E and are left out: {names}</source>
            <translation>{count} przystanków nie ma położenia lub leży w punkcie 0° N, 0° E; pominięto je: {names}</translation>
        </message>
        <message>
            <source>{count} stops have no stop_id of their own and no departures.</source>
            <translation>Przystanki bez własnego stop_id, więc bez odjazdów: {count}.</translation>
        </message>
        <message>
            <source>{count} stops of vehicles have no time and cannot be counted.</source>
            <translation>{count} postojów nie ma godziny i nie można ich policzyć.</translation>
        </message>
        <message>
            <source>{count} streets without a value in {field} count as open.</source>
            <translation>Ulice bez wartości w polu {field}, liczone jako dostępne: {count}.</translation>
        </message>
        <message>
            <source>{count} zones hold no valid pixel.</source>
            <translation>Strefy bez ważnego piksela: {count}.</translation>
        </message>
        <message>
            <source>{demands} places of demand and {sites} candidates make too many pairs for this model. Use fewer candidates, or residents summed up on a coarser grid.</source>
            <translation>Miejsca zamieszkania ({demands}) i kandydaci ({sites}) tworzą zbyt wiele par dla tego modelu. Użyj mniejszej liczby kandydatów albo mieszkańców zsumowanych w większych oczkach siatki.</translation>
        </message>
        <message>
            <source>{far} of {total} residents ({share} %) have more than {distance} m to go ({services}).</source>
            <translation>{far} z {total} mieszkańców ({share}%) ma dalej niż {distance} m ({services}).</translation>
        </message>
        <message>
            <source>{far} of {total} residents ({share} %) have more than {distance} m to go.</source>
            <translation>{far} z {total} mieszkańców ({share}%) ma dalej niż {distance} m.</translation>
        </message>
        <message>
            <source>{field}: {count} values are not known and count as unknown, not as zero.</source>
            <translation>{field}: nieznane wartości: {count}; liczą się jako nieznane, nie jako zero.</translation>
        </message>
        <message>
            <source>{file} cannot be read ({reason}).</source>
            <translation>Nie można odczytać pliku {file} ({reason}).</translation>
        </message>
        <message>
            <source>{file} cannot be written.</source>
            <translation>Nie można zapisać pliku {file}.</translation>
        </message>
        <message>
            <source>{file} cannot be written: it or its folder is read-only, or another program has it open.</source>
            <translation>Nie można zapisać: plik albo jego folder jest tylko do odczytu lub plik jest otwarty w innym programie ({file}).</translation>
        </message>
        <message>
            <source>{file} cannot be written: the file or its folder is read-only.</source>
            <translation>Nie można zapisać: plik albo jego folder jest tylko do odczytu ({file}).</translation>
        </message>
        <message>
            <source>{file} cannot be written: there is no folder {folder}.</source>
            <translation>Nie można zapisać {file}: nie ma folderu {folder}.</translation>
        </message>
        <message>
            <source>{file} cannot be written: {reason}.</source>
            <translation>Nie można zapisać {file}: {reason}.</translation>
        </message>
        <message>
            <source>{file} covers only {share} % of the city: what lies beyond its edge is missing.</source>
            <translation>Plik {file} obejmuje tylko {share}% powierzchni miasta: tego, co leży za jego krawędzią, brakuje.</translation>
        </message>
        <message>
            <source>{file} does not hold the rows that were written to it: {found} instead of {expected}.</source>
            <translation>Plik {file} nie zawiera zapisanych do niego wierszy: {found} zamiast {expected}.</translation>
        </message>
        <message>
            <source>{file} ends less than {margin} km beyond the boundary: routes may break off at its edge.</source>
            <translation>Plik {file} kończy się bliżej niż {margin} km za granicą miasta: trasy mogą się urywać na jego krawędzi.</translation>
        </message>
        <message>
            <source>{file} holds a member that would leave its folder ({member}). It was not unpacked.</source>
            <translation>{file} zawiera plik, który wyszedłby poza swój folder ({member}). Nie rozpakowano go.</translation>
        </message>
        <message>
            <source>{file} holds no project catalogue. Choose a workspace's konin.gpkg.</source>
            <translation>{file} nie zawiera katalogu projektów. Wskaż plik konin.gpkg przestrzeni roboczej.</translation>
        </message>
        <message>
            <source>{file} holds no ways, so it has no streets, buildings or areas. Nothing was changed. Use a complete extract.</source>
            <translation>Plik {file} nie zawiera linii, więc nie ma w nim ulic, budynków ani obszarów. Niczego nie zmieniono. Użyj pełnego wyciągu.</translation>
        </message>
        <message>
            <source>{file} holds nothing for these layers within {margin} km of the city's boundary: it covers another area. Nothing was changed.</source>
            <translation>Plik {file} nie zawiera niczego dla tych warstw w promieniu {margin} km od granicy miasta: obejmuje inny obszar. Niczego nie zmieniono.</translation>
        </message>
        <message>
            <source>{file} holds nothing for these layers. Nothing was changed.</source>
            <translation>Plik {file} nie zawiera niczego dla tych warstw. Niczego nie zmieniono.</translation>
        </message>
        <message>
            <source>{file} is damaged or incomplete: it cannot be read to its end. Nothing was changed. Download it again.</source>
            <translation>Plik {file} jest uszkodzony lub niepełny: nie można go odczytać do końca. Niczego nie zmieniono. Pobierz go ponownie.</translation>
        </message>
        <message>
            <source>{file} is damaged or not a GeoPackage ({reason}).</source>
            <translation>Plik {file} jest uszkodzony albo nie jest plikiem GeoPackage ({reason}).</translation>
        </message>
        <message>
            <source>{file} is in use by another program. Close it there and try again.</source>
            <translation>Plik {file} jest używany przez inny program. Zamknij go tam i spróbuj ponownie.</translation>
        </message>
        <message>
            <source>{file} is neither UTF-8 nor Windows-1250 text. Save it as UTF-8.</source>
            <translation>{file} nie jest tekstem UTF-8 ani Windows-1250. Zapisz go jako UTF-8.</translation>
        </message>
        <message>
            <source>{file} is none of .xlsx, .ods, .csv, .geojson and .gpkg. Save the catalogue in one of them.</source>
            <translation>{file} nie jest plikiem .xlsx, .ods, .csv, .geojson ani .gpkg. Zapisz katalog w jednym z tych formatów.</translation>
        </message>
        <message>
            <source>{file} is not a zip file, or it is damaged.</source>
            <translation>{file} nie jest plikiem zip albo jest uszkodzony.</translation>
        </message>
        <message>
            <source>{file} is not an OpenStreetMap file. Give an extract that ends in .osm.pbf or .osm.</source>
            <translation>{file} nie jest plikiem OpenStreetMap. Podaj wyciąg z końcówką .osm.pbf lub .osm.</translation>
        </message>
        <message>
            <source>{file} was made from other data. Turn REPLACE on to replace it, or save it elsewhere first.</source>
            <translation>{file} powstał z innych danych. Włącz REPLACE, aby go zastąpić, albo najpierw zapisz go gdzie indziej.</translation>
        </message>
        <message>
            <source>{file} would unpack to an absurd size ({member}). It was not unpacked.</source>
            <translation>{file} po rozpakowaniu miałby absurdalny rozmiar ({member}). Nie rozpakowano go.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {column} is {value}, but must be {allowed}.</source>
            <translation>{file}, wiersz {line}: {column} ma wartość {value}, a dozwolone jest: {allowed}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {found} values instead of {wanted}.</source>
            <translation>{file}, wiersz {line}: wartości jest {found} zamiast {wanted}.</translation>
        </message>
        <message>
            <source>{file}, line {line}: {reason}.</source>
            <translation>{file}, wiersz {line}: {reason}.</translation>
        </message>
        <message>
            <source>{file}: choose one of the endings .xlsx, .ods, .csv, .geojson and .gpkg.</source>
            <translation>{file}: wybierz jedno z rozszerzeń .xlsx, .ods, .csv, .geojson, .gpkg.</translation>
        </message>
        <message>
            <source>{folder} is a file, not a folder. Choose another folder.</source>
            <translation>{folder} to plik, nie folder. Wybierz inny folder.</translation>
        </message>
        <message>
            <source>{kind}</source>
            <translation>{kind}</translation>
        </message>
        <message>
            <source>{kind}, {distance} m</source>
            <translation>{kind}, {distance} m</translation>
        </message>
        <message>
            <source>{layer} is empty: nobody is served today.</source>
            <translation>Warstwa {layer} jest pusta: dziś nikt nie jest obsłużony.</translation>
        </message>
        <message>
            <source>{layer}: OpenStreetMap has none here.</source>
            <translation>{layer}: w OpenStreetMap nie ma tu żadnego obiektu.</translation>
        </message>
        <message>
            <source>{layer}: not served today {gap} of {residents} ({share} %), with all projects {left} ({reference}).</source>
            <translation>{layer}: dziś bez dostępu {gap} z {residents} osób ({share}%), po wszystkich projektach {left} ({reference}).</translation>
        </message>
        <message>
            <source>{layer}: {count} features</source>
            <translation>{layer}: {count} obiektów</translation>
        </message>
        <message>
            <source>{layer}: {count} features count today.</source>
            <translation>{layer}: obiekty liczone dziś: {count}.</translation>
        </message>
        <message>
            <source>{layer}: {count} features read.</source>
            <translation>{layer}: wczytane obiekty: {count}.</translation>
        </message>
        <message>
            <source>{layer}: {count} features without geometry.</source>
            <translation>{layer}: obiekty bez geometrii: {count}.</translation>
        </message>
        <message>
            <source>{layer}: {count} invalid geometries repaired.</source>
            <translation>{layer}: naprawione błędne geometrie: {count}.</translation>
        </message>
        <message>
            <source>{layer}: {count} now, {before} before; added: {added}, removed: {removed}, moved: {moved}.</source>
            <translation>{layer}: jest {count}, było {before}; dodano: {added}, usunięto: {removed}, przesunięto: {moved}.</translation>
        </message>
        <message>
            <source>{layer}: {count} rows</source>
            <translation>{layer}: wiersze: {count}</translation>
        </message>
        <message>
            <source>{layer}: {invented} of {count} are invented.</source>
            <translation>{layer}: fikcyjne obiekty: {invented} z {count}.</translation>
        </message>
        <message>
            <source>{measured} of {count} projects can be measured.</source>
            <translation>Projekty, które można zmierzyć: {measured} z {count}.</translation>
        </message>
        <message>
            <source>{measure}: from “{first}” to “{second}”, lower in {lower} places, higher in {higher}, the same in {same}.</source>
            <translation>{measure}: między scenariuszem „{first}” a „{second}” wartość maleje w {lower} miejscach, rośnie w {higher}, nie zmienia się w {same}.</translation>
        </message>
        <message>
            <source>{met} of {count} buildings ({share} %) meet all of the 3-30-300 rule.</source>
            <translation>Całą zasadę 3-30-300 spełnia {met} z {count} budynków ({share}%).</translation>
        </message>
        <message>
            <source>{met} of {count} parcels meet all standards.</source>
            <translation>Działki spełniające wszystkie standardy: {met} z {count}.</translation>
        </message>
        <message>
            <source>{missed} of {area} ha and {far} of {total} residents are beyond every sensor ({kind}).</source>
            <translation>Poza zasięgiem czujników ({kind}) jest {missed} z {area} ha i {far} z {total} mieszkańców.</translation>
        </message>
        <message>
            <source>{missed} of {count} parcels ({share} %) do not meet all three standards of art. 13f of the planning act.</source>
            <translation>{missed} z {count} działek ({share}%) nie spełnia wszystkich trzech standardów z art. 13f ustawy o planowaniu.</translation>
        </message>
        <message>
            <source>{missed} of {total} parcels do not meet all standards of art. 13f.</source>
            <translation>{missed} z {total} działek nie spełnia wszystkich standardów art. 13f.</translation>
        </message>
        <message>
            <source>{name} is negative: {value}. Give 0 or more.</source>
            <translation>{name} jest ujemne: {value}. Podaj 0 lub więcej.</translation>
        </message>
        <message>
            <source>{name} is {text}; write it as HH:MM.</source>
            <translation>{name} to {text}; zapisz godzinę jako GG:MM.</translation>
        </message>
        <message>
            <source>{name} is {text}; write it as YYYY-MM-DD.</source>
            <translation>{name} to {text}; zapisz jako RRRR-MM-DD.</translation>
        </message>
        <message>
            <source>{none} of {total} residents ({share} %) have no public green within {distance} m.</source>
            <translation>{none} z {total} mieszkańców ({share}%) nie ma publicznej zieleni w odległości do {distance} m.</translation>
        </message>
        <message numerus="yes">
            <source>{n} changes</source>
            <translation>
                <numerusform>{n} zmiana</numerusform>
                <numerusform>{n} zmiany</numerusform>
                <numerusform>{n} zmian</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} gaps in access.</source>
            <translation>
                <numerusform>{n} luka w dostępności.</numerusform>
                <numerusform>{n} luki w dostępności.</numerusform>
                <numerusform>{n} luk w dostępności.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} layers hold invented data (DEMO). Replace them by real data.</source>
            <translation>
                <numerusform>{n} warstwa zawiera dane fikcyjne (DEMO). Zastąp je prawdziwymi.</numerusform>
                <numerusform>{n} warstwy zawierają dane fikcyjne (DEMO). Zastąp je prawdziwymi.</numerusform>
                <numerusform>{n} warstw zawiera dane fikcyjne (DEMO). Zastąp je prawdziwymi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places for sensors have no height in the surface model.</source>
            <translation>
                <numerusform>{n} miejsce na czujnik nie ma wysokości w modelu pokrycia terenu.</numerusform>
                <numerusform>{n} miejsca na czujniki nie mają wysokości w modelu pokrycia terenu.</numerusform>
                <numerusform>{n} miejsc na czujniki nie ma wysokości w modelu pokrycia terenu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places of demand have no street nearby.</source>
            <translation>
                <numerusform>{n} miejsce zamieszkania nie ma ulicy w pobliżu.</numerusform>
                <numerusform>{n} miejsca zamieszkania nie mają ulicy w pobliżu.</numerusform>
                <numerusform>{n} miejsc zamieszkania nie ma ulicy w pobliżu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places of demand lie outside AREA and do not count.</source>
            <translation>
                <numerusform>{n} miejsce zamieszkania leży poza AREA i nie liczy się.</numerusform>
                <numerusform>{n} miejsca zamieszkania leżą poza AREA i nie liczą się.</numerusform>
                <numerusform>{n} miejsc zamieszkania leży poza AREA i nie liczy się.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} projects</source>
            <translation>
                <numerusform>{n} projekt</numerusform>
                <numerusform>{n} projekty</numerusform>
                <numerusform>{n} projektów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} projects changed in the field</source>
            <translation>
                <numerusform>{n} projekt zmieniony w terenie</numerusform>
                <numerusform>{n} projekty zmienione w terenie</numerusform>
                <numerusform>{n} projektów zmienionych w terenie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} projects have a budget of 0 PLN: check them.</source>
            <translation>
                <numerusform>{n} projekt ma budżet 0 zł: sprawdź go.</numerusform>
                <numerusform>{n} projekty mają budżet 0 zł: sprawdź je.</numerusform>
                <numerusform>{n} projektów ma budżet 0 zł: sprawdź je.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} projects have no budget and cannot be chosen.</source>
            <translation>
                <numerusform>{n} projekt nie ma budżetu i nie można go wybrać.</numerusform>
                <numerusform>{n} projekty nie mają budżetu i nie można ich wybrać.</numerusform>
                <numerusform>{n} projektów nie ma budżetu i nie można ich wybrać.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} selected features</source>
            <translation>
                <numerusform>{n} zaznaczony obiekt</numerusform>
                <numerusform>{n} zaznaczone obiekty</numerusform>
                <numerusform>{n} zaznaczonych obiektów</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sensors have no height and are taken to stand on the surface itself.</source>
            <translation>
                <numerusform>{n} czujnik nie ma wysokości; przyjęto, że stoi na samej powierzchni.</numerusform>
                <numerusform>{n} czujniki nie mają wysokości; przyjęto, że stoją na samej powierzchni.</numerusform>
                <numerusform>{n} czujników nie ma wysokości; przyjęto, że stoją na samej powierzchni.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sensors have no range in the field and get RANGE.</source>
            <translation>
                <numerusform>{n} czujnik nie ma zasięgu w polu i otrzymuje RANGE.</numerusform>
                <numerusform>{n} czujniki nie mają zasięgu w polu i otrzymują RANGE.</numerusform>
                <numerusform>{n} czujników nie ma zasięgu w polu i otrzymuje RANGE.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sites</source>
            <translation>
                <numerusform>{n} miejsce</numerusform>
                <numerusform>{n} miejsca</numerusform>
                <numerusform>{n} miejsc</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sites chosen.</source>
            <translation>
                <numerusform>Wybrano {n} miejsce.</numerusform>
                <numerusform>Wybrano {n} miejsca.</numerusform>
                <numerusform>Wybrano {n} miejsc.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} tables written.</source>
            <translation>
                <numerusform>Zapisano {n} tabelę.</numerusform>
                <numerusform>Zapisano {n} tabele.</numerusform>
                <numerusform>Zapisano {n} tabel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} without a budget</source>
            <translation>
                <numerusform>{n} bez budżetu</numerusform>
                <numerusform>{n} bez budżetu</numerusform>
                <numerusform>{n} bez budżetu</numerusform>
            </translation>
        </message>
        <message>
            <source>{people} residents</source>
            <translation>mieszkańcy: {people}</translation>
        </message>
        <message>
            <source>{people} residents, at least nine tenths of them, are served from {budget} PLN on.</source>
            <translation>Już od {budget} zł obsłużonych będzie {people} mieszkańców, czyli co najmniej dziewięć dziesiątych z nich.</translation>
        </message>
        <message>
            <source>{placed} sites placed, {missing} not.</source>
            <translation>Umieszczone miejsca: {placed}, nieumieszczone: {missing}.</translation>
        </message>
        <message>
            <source>{place}. {code} ({title}): {people} residents for {cost} PLN.</source>
            <translation>{place}. {code} ({title}): {people} mieszkańców za {cost} zł.</translation>
        </message>
        <message>
            <source>{place}: {people} residents too far away ({services}).</source>
            <translation>{place}: za daleko ma {people} mieszkańców ({services}).</translation>
        </message>
        <message>
            <source>{poor} of {total} residents ({share} %) have very poor public transport or none (PTAL 0–1b).</source>
            <translation>{poor} z {total} mieszkańców ({share}%) ma bardzo słabą komunikację albo nie ma jej wcale (PTAL 0–1b).</translation>
        </message>
        <message>
            <source>{projects} projects written in {rows} rows.</source>
            <translation>Zapisane projekty: {projects}, wiersze: {rows}.</translation>
        </message>
        <message>
            <source>{ranked} inhabited cells are ranked; the index of the worst is {index}.</source>
            <translation>Zamieszkane komórki w rankingu: {ranked}; najwyższa wartość wskaźnika: {index}.</translation>
        </message>
        <message>
            <source>{residents} residents live where the surface model has no height; they do not count.</source>
            <translation>W miejscach bez wysokości w modelu pokrycia terenu mieszka {residents} osób; nie liczą się.</translation>
        </message>
        <message>
            <source>{served} residents newly served, proven to be the most possible.</source>
            <translation>Nowo obsłużeni mieszkańcy: {served}; udowodniono, że więcej się nie da.</translation>
        </message>
        <message>
            <source>{served} residents newly served; not proven, at most {bound} are possible.</source>
            <translation>Nowo obsłużeni mieszkańcy: {served}; nie udowodniono, możliwe najwyżej {bound}.</translation>
        </message>
        <message>
            <source>{services}: within {distance} m live {share} % of residents; {low} % if it were a fifth shorter, {high} % if a fifth longer.</source>
            <translation>{services}: w odległości do {distance} m mieszka {share}% osób; gdyby próg był o jedną piątą mniejszy, {low}%, a o jedną piątą większy, {high}%.</translation>
        </message>
        <message>
            <source>{service} answered with a web page instead of data. The service may be out of order, or your network asks you to log in. Try again later.</source>
            <translation>{service} zamiast danych przysłał stronę internetową. Usługa może być nieczynna albo sieć wymaga zalogowania. Spróbuj później.</translation>
        </message>
        <message>
            <source>{service} cannot be reached: {reason}. Check the connection to the internet.</source>
            <translation>Nie można połączyć się z {service}: {reason}. Sprawdź połączenie z internetem.</translation>
        </message>
        <message>
            <source>{service} could not finish the query: {remark}. Try again later, or use a file.</source>
            <translation>{service} nie dokończył zapytania: {remark}. Spróbuj później albo użyj pliku.</translation>
        </message>
        <message>
            <source>{service} has nothing in the city.</source>
            <translation>{service} nie ma niczego w mieście.</translation>
        </message>
        <message>
            <source>{service} is busy (error {status}). Try again later.</source>
            <translation>{service} jest zajęty (błąd {status}). Spróbuj później.</translation>
        </message>
        <message>
            <source>{service} leads to another address in a way that is not safe.</source>
            <translation>{service} przekierowuje pod inny adres w sposób, który nie jest bezpieczny.</translation>
        </message>
        <message>
            <source>{service} refused the request (error {status}).</source>
            <translation>{service} odrzucił zapytanie (błąd {status}).</translation>
        </message>
        <message>
            <source>{service} refused the request: {reason}</source>
            <translation>{service} odrzucił zapytanie: {reason}</translation>
        </message>
        <message>
            <source>{service} says that it has {promised} features there, but gave only {found}. Nothing was taken. Try again later.</source>
            <translation>Usługa {service} podaje, że ma tam {promised} obiektów, ale przesłała tylko {found}. Niczego nie pobrano. Spróbuj ponownie później.</translation>
        </message>
        <message>
            <source>{service} takes too long to answer. Try again later.</source>
            <translation>{service} zbyt długo nie odpowiada. Spróbuj później.</translation>
        </message>
        <message>
            <source>{share} % of the cells hold a value.</source>
            <translation>Komórki z wartością: {share}%.</translation>
        </message>
        <message>
            <source>{share} % of the residents counted are estimates, not known numbers.</source>
            <translation>{share}% uwzględnionych mieszkańców to szacunek, a nie znana liczba.</translation>
        </message>
        <message>
            <source>{share} % of {count} buildings have a green area of 1 ha or more within 300 m on foot.</source>
            <translation>{share}% z {count} budynków ma teren zieleni o powierzchni co najmniej 1 ha w odległości do 300 m pieszo.</translation>
        </message>
        <message>
            <source>{share}% of the gap</source>
            <translation>{share}% luki</translation>
        </message>
        <message>
            <source>{shown} of {total} projects</source>
            <translation>{shown} z {total} projektów</translation>
        </message>
        <message>
            <source>{system} has no sheets at 1:{scale}. Choose one of {scales}.</source>
            <translation>Układ {system} nie ma arkuszy w skali 1:{scale}. Wybierz jedną z: {scales}.</translation>
        </message>
        <message>
            <source>{used} of {total} sensors are used; left out: {reasons}.</source>
            <translation>Użyte czujniki: {used} z {total}; pominięte: {reasons}.</translation>
        </message>
        <message>
            <source>{what}: least area [ha]</source>
            <translation>{what}: najmniejsza powierzchnia [ha]</translation>
        </message>
        <message>
            <source>{what}: longest way [m]</source>
            <translation>{what}: najdłuższa droga [m]</translation>
        </message>
        <message>
            <source>“{text}” is not a distance. Write metres separated by commas, for example: 300, 500, 1000.</source>
            <translation>„{text}” nie jest odległością. Wpisz metry rozdzielone przecinkami, na przykład: 300, 500, 1000.</translation>
        </message>
        <message>
            <source>“{text}…” is longer than the {most} signs that a spreadsheet's cell holds. Export to .geojson or .gpkg instead.</source>
            <translation>„{text}…” przekracza {most} znaków, które mieści komórka arkusza. Wyeksportuj do .geojson lub .gpkg.</translation>
        </message>
        <message>
            <source>“{value}” is neither yes nor no. Write one of them.</source>
            <translation>„{value}” to ani tak, ani nie. Wpisz jedno z nich.</translation>
        </message>
        <message>
            <source>“{value}” is none of the terms of this field. Choose one of: {terms}.</source>
            <translation>„{value}” nie należy do słownika tego pola. Wybierz jedno z: {terms}.</translation>
        </message>
        <message>
            <source>“{value}” is not a whole number. Correct it.</source>
            <translation>„{value}” nie jest liczbą całkowitą. Popraw ją.</translation>
        </message>
        <message numerus="yes">
            <source>… and {n} more problems: see the table.</source>
            <translation>
                <numerusform>… i jeszcze {n} problem: zob. tabela.</numerusform>
                <numerusform>… i jeszcze {n} problemy: zob. tabela.</numerusform>
                <numerusform>… i jeszcze {n} problemów: zob. tabela.</numerusform>
            </translation>
        </message>
    </context>
</TS>
