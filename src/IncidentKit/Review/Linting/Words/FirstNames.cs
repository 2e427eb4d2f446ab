namespace IncidentKit;

/// <summary>Given names from many languages.</summary>
/// <remarks>Only a hint: who is a person is decided by place and act. It helps with names in small letters and at the start of a
/// sentence.</remarks>
internal static class FirstNames
{
    /// <summary>Names that are hardly anything else.</summary>
    public const string Plain =
        """
        aaron aarav abdul abdullah abebe abel abigail abimbola achieng adam adaeze adebayo adele aditi aditya adnan adriana adrian agnes agnieszka
        ahmad ahmed aidan aiko aisha aishwarya ajay akash akiko akira aleksandr aleksandra alessandra alessandro alex alexa alexander alexandra alexei alexis
        alfonso alfred ali alice alicia alina alisha alison allan allison alma alok alvaro amalia amanda amara amelia amina amir amit amy ana
        anand ananya anastasia anders andre andrea andreas andrei andrej andres andrew andrzej andy angela angelina angelo angie anil anita anja anjali ankit ankita
        ann anna annabel anne annette annie anthony antoine anton antonia antonio anwar aoife apinya archie ariana arjun arman arnaud arne arnold arthur arturo arun arvind
        asha ashish ashley ashok asif astrid augusto ava avery axel ayaan ayesha ayumi ayşe azadeh baptiste barbara barry bartosz beata beatrice beatriz
        ben benedikt benjamin benoit bernard bernd beth bethany betty bianca bilal björn bjorn blessing bob bobby bogdan boris brad bradley brandon brenda brendan brent brett
        brian brianna bridget bruno bryan caitlin callum camila camille carina carl carla carlo carlos carmen caroline carolyn carsten casey catalina caterina catherine cathy
        cecilia cedric celeste cesar chandra chantal charlene charles charlie charlotte chen chenoa cheng cheryl chiara chidi chihiro chinedu chinwe chioma chloe chris
        christian christina christine christoph christophe christopher chukwuemeka ciara cindy claire clara clarence clark claudia claudio clemens clement colin colleen connor
        conor corinne craig cristian cristina curtis cynthia daisuke damian damien dan dana daniel daniela danielle danny dariusz darius darren dave david davide
        davis deborah debra deepa deepak deepika denis denise dennis derek desmond devika dheeraj diana diane dieter diego dieudonné dilip dimitri dimitrios dinesh divya
        dmitri dmitry dominic dominik dominique donald donna donovan doris dorota dorothy doug douglas duc duncan dustin dylan ebony eduardo edward edwin efosa eileen ekaterina
        elaine eleanor elena eleni eli elias elif elisa elizabeth ella ellen ellie elliot elsa emeka emil emile emilia emily emma emmanuel enrique eric erica erik erika erin
        ernest esperanza esra esteban esther ethan eugene eva evan evelyn ewa fabian fabio farah farhan farid fatima fatou federico felicia felipe felix femi feng
        fernanda fernando filip filippo fiona florence florian fran frances francesca francesco francis francisco francois françois fred freddie frederic frederick fredrik freya frida friedrich
        fumiko gabriel gabriela gabriella gareth gary gaurav gavin geert geoff george georgia georgina gerald gerard gerhard gianluca gilbert gina giorgio giovanna giovanni
        giulia giuseppe gladys glenn gloria gonzalo gopal goran gordon grace greg gregor gregory greta guido guillaume guillermo gustav gustavo gwen habib hadiza hakim hamza
        hana hanna hannah hans hao harald haruka haruto harold harriet harry harsh hasan hassan hayley heather hector heidi heike heinrich helen helena helga hendrik henri henrik
        henry hiroki hiroshi hisham holger holly hugh hugo hussein ian ibrahim ida ifeanyi ignacio igor ilya imani imran ines inga ingrid irena irene irina isaac isabel
        isabella isabelle ishaan ismail ivan ivana ivo jaan jaap jackie jacob jacqueline jacques jaime jake jakub jamal james jamie jan jana jane janet janice janine
        jared jaroslav jason javier jay jayden jean jeanette jeff jeffrey jelena jen jenna jennifer jenny jens jeremy jerome jerry jesper jesse jessica jesus jia jiho jill jim jimena jimmy jin
        jing jiri jo joan joanna joao joão joaquin jochen jodie joe joel johan johann johanna johannes john johnny jolene jon jonas jonathan joost jordan jorge jose josé josef joseph
        josh joshua joyce juan juana judith judy jules julian juliana julie julien juliette julio julius jun jürgen jurgen justin justyna kaito kamal kamala kamil karan karen karim karin karina karl
        karol karolina karthik kasia kasper katarina katarzyna kate katherine kathleen kathryn kathy katie katja katrin kavita kavya kayla keiko keisha keith kelechi kelly ken kenji kenneth kenta
        kerry kevin khadija khaled khalid kim kimberly kiran kirsten klaus kofi konrad konstantin krishna kristen kristian kristin kristina kristof krzysztof kumar kunal kurt kwabena kwame kyle kylie
        lakshmi lamar lars lara larry lasse latisha latoya laura lauren laurent lavanya lawrence layla lea leah leandro lee leila lekan lena lennart leo leon leona leonard leonardo leonie leroy leslie
        liam lidia lihua lily lina linda lindsay lionel lisa liu livia liz lorena lorenzo lori lorraine lotte louis louisa louise luc luca lucas lucia lucie lucy ludwig luis luisa luiz lukas lukasz łukasz
        lydia lynn maciej maddie madeleine madhav magda magdalena magnus mahesh mahmoud mai makoto malcolm malik mallory mamadou mandla manfred manish manoj manuel manuela marc marcel marcela marcelo marcin marco
        marcos marcus marek margaret margarita margot maria mariam mariana marianne marie marija marina mario marion marisa marius marjorie markus marlene marta martha martin martina marvin mary mary-jane masako
        masha massimo mateo mateusz mathieu mathilde matias matt matteo matthew matthias matthieu matti maureen maurice mauricio maxim maxime maya meera megan mehmet mei mei-ling melanie melissa mercy
        mia michael michaela michał michal michel michele michelle mickey miguel mihai mika mike mikael mikhail mikko milan milena milos min-jun mina mingyu miriam mirko miroslav mitch moe mohamed mohammad mohammed
        mohan mohit moira moises molly monica monika monique morgan moritz morten moses moshe muhammad mukesh murat mustafa mwangi myriam nadia nadine nadja nagesh naledi nam nancy naoko naomi narendra natalia natalie natasha
        nathalie nathan neha neil nelson nerea ngozi ngoc nguyen nia nicholas nick nico nicola nicolas nicole niels nigel nikhil nikita niklas nikola nikolai nikos nils nina nino nisha nishant nitin njeri noah nobuhiro noel nora
        norbert norman nour nuno nuria obinna odysseas ola olaf olena olga oliver olivia olivier oluwaseun omar omari oscar oskar osman ottavia otto owen pablo padma pamela panagiotis paolo parvati pascal patience patricia
        patrice patricio patrick patrik patty paul paula pauline paulo pavel pavlos pawel paweł pedro peggy penelope per perla pete peter petra petr philip philipp philippe phil phillip phoebe phuong pierre pieter pilar piotr pooja prakash
        pranav prasad praveen preeti priscilla priya priyanka przemek quang quentin rachel rafael rafał raghav rahul raj raja rajesh rajiv ralf ralph ram raman ramesh ramon randy raphael raquel rashid rashida raul ravi
        raymond rebecca rebekah reggie regina reiko reinhard rémi remi renata rene renee reza rhys ricardo rich richard rick ricky riley rita robert roberta roberto rocio rodney rodrigo roger rohan rohit roland rolf roman romain ron ronald
        ronan ronnie rosa rosalind rosario rosemary rosie ross roxana roy rubén ruben rudolf rupert russell ruth ryan ryota saanvi sabine sabrina sachin sadia saeed sahil said sakura salim salma salman salvatore sam samantha samir sampath
        samuel sana sandeep sandra sanjay sanjeev santiago santosh sara sarah saskia satoshi saurabh sayaka scott sean sebastian sébastien selena selin selma serena sergei sergey sergio seth severine shabnam shah shane shanice shannon shanthi sharon
        shaun shawn sheila shelly shirin shirley shiv shivani shivam shreya shruti shu siddharth sigrid silke silvia simon simona simone sinead siobhan sipho sławomir slobodan sofia sofie somchai sonia sonja sophia sophie soren søren sota sowmya
        spencer srinivas stacey stacy stan stanislav stavros stefan stefania stefano steffen stella stephan stephanie stephen steve steven stewart stina stuart subramanian sudhir sujata suki sunil sunita suresh surya susan susana susanne sushma suzanne
        suzuki svein sven svetlana swati sylvia sylvie syed tadeusz takashi takeshi tamara tamika tania tanisha tanja tanvi tanya tara tariq tasha tatiana tatsuya taylor ted temitope terence teresa terrence terry thabo thandiwe theo theresa thiago thierry thom
        thomas thorsten tiago tiffany tim timo timothy tina tobias tobi toby todd tom tomas tomasz tommaso tommy tomoko toni tony torben torsten tracey tracy travis trevor trinh tristan troy tuan tunde tuomas tushar tyler tyrone uche uchenna ulf ulrich ulrika ursula usha usman
        uwe vadim valentin valentina valeria valerie vanessa varun vasilis vasily vera verena veronica veronika vicente vicky victor victoria vidya vijay vikas vikram viktor viktoria vincent vinay vinod virginia vishal vittorio vivek vivian vlad vladimir
        volker wale walter wanda wanjiru warren wayne wei weronika wendy werner wilhelm william wojciech wolfgang xavier xiang xiao xiaoming ximena xin yael yan yana yara yasmin yasmine yasuko yelena yevgeny yi ying yogesh yohannes yolanda yosef youssef yuki yuko yulia yuri
        yusuf yvette yvonne zachary zack zainab zara zahra zbigniew zdenek zeynep zhang zhen zoe zoltan zuzana žiga
        oksana tadashi ayodele emine hyun-woo ji-woo jisoo minho seo-yeon soo-jin tuấn linh thuy thanh hung minh dung nomvula lerato tendai farai chipo wanjiku kamau otieno akinyi amadou aminata moussa ousmane siddhi rukmini
        gita sanjana ishita kriti aryan vihaan dhruv kabir zoya rania layan yousef tarek nadim fadi rami sami ziad dalia hala mona noor bashir tomás andrés sofía lucía martín nicolás joaquín inés maría jesús raúl ángel óscar álvaro
        mateja tjaša nataša boštjan matej jožef dragan zoran branko ljiljana snezana ondrej lukáš tomáš jiří petya georgi plamen desislava radu ioana mihaela andreea cătălin ștefan gergely istván zsófia ágnes lászló eero aino kaisa juha pekka sirpa
        bogumila halina grażyna zofia jadwiga ewelina patryk hubert szymon jarek marzena göran åsa håkan jörg käthe günter jürg urs beat reto
        """;

    /// <summary>Names that are words, places or products as well: capitals decide.</summary>
    public const string Doubtful =
        """
        will mark grace rose frank bill sue jack drew chase dawn hope joy art ray rob pat max dean grant guy herb miles faith summer april june may penny chip
        dale cliff lance reed wade ward carol chuck amber ginger iris ivy jade pearl robin sandy skip stone violet charity christian harmony angel dale dusty earl
        gene heath josh lane lily mike nick norm olive peg pierce rich rusty sky stew sunny tad tanner trey trip victor wes young abe buck clay colt dean dirk
        jasper julia ruby athena aurora hermes zeus jenkins chef claude devin gemini bard alexa siri cortana celery rocky daphne apollo artemis atlas diana
        helios hera juno luna nova orion phoenix titan vera helena linus docker travis maven rex felix casper oscar ada basil dart pascal sage watson
        """;

    /// <summary>Fifteen thousand more; capitals decide here too.</summary>
    public static string ReadListed()
    {
        using var reader = new StreamReader(typeof(FirstNames).Assembly.GetManifestResourceStream("first-names.txt")!);
        var names = new System.Text.StringBuilder();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                names.Append(line).Append(' ');
        }

        return names.ToString();
    }
}
