<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis autoRefreshMode="Disabled" simplifyMaxScale="1" simplifyLocal="1" symbologyReferenceScale="-1" version="3.40.6-Bratislava" hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" simplifyDrawingHints="1" minScale="100000000" labelsEnabled="0" maxScale="0" styleCategories="Symbology|Labeling|Rendering" simplifyAlgorithm="0" simplifyDrawingTol="1">
 <renderer-v2 forceraster="0" enableorderby="0" attr="score" referencescale="-1" type="categorizedSymbol" symbollevels="0">
  <categories>
   <category render="true" label="3" uuid="{00000001-0000-4000-8000-000000000000}" value="3" type="long" symbol="0" />
   <category render="true" label="2" uuid="{00000002-0000-4000-8000-000000000000}" value="2" type="long" symbol="1" />
   <category render="true" label="1" uuid="{00000003-0000-4000-8000-000000000000}" value="1" type="long" symbol="2" />
   <category render="true" label="0" uuid="{00000004-0000-4000-8000-000000000000}" value="0" type="long" symbol="3" />
   <category render="true" label="not_known" uuid="{00000005-0000-4000-8000-000000000000}" value="" type="string" symbol="4" />
  </categories>
  <symbols>
   <symbol name="0" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{00000006-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="color" value="1,102,94,255,rgb:0.00392156862745098,0.40000000000000002,0.36862745098039218,1" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="style" value="solid" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
       <Option name="outlineColor" type="Map">
        <Option name="active" value="true" type="bool" />
        <Option name="expression" value="if(@map_scale &gt; 10000 and @legend_title is null, @symbol_color, '255,255,255')" type="QString" />
        <Option name="type" value="3" type="int" />
       </Option>
       <Option name="outlineWidth" type="Map">
        <Option name="active" value="true" type="bool" />
        <Option name="expression" value="if(@map_scale &gt; 10000 and @legend_title is null, 0.35, 0.08)" type="QString" />
        <Option name="type" value="3" type="int" />
       </Option>
      </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="1" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{00000007-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="color" value="111,189,178,255,rgb:0.43529411764705883,0.74117647058823533,0.69803921568627447,1" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="style" value="solid" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
       <Option name="outlineColor" type="Map">
        <Option name="active" value="true" type="bool" />
        <Option name="expression" value="if(@map_scale &gt; 10000 and @legend_title is null, @symbol_color, '255,255,255')" type="QString" />
        <Option name="type" value="3" type="int" />
       </Option>
       <Option name="outlineWidth" type="Map">
        <Option name="active" value="true" type="bool" />
        <Option name="expression" value="if(@map_scale &gt; 10000 and @legend_title is null, 0.35, 0.08)" type="QString" />
        <Option name="type" value="3" type="int" />
       </Option>
      </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="2" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{00000008-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="color" value="223,194,125,255,rgb:0.87450980392156863,0.76078431372549016,0.49019607843137253,1" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="style" value="solid" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
       <Option name="outlineColor" type="Map">
        <Option name="active" value="true" type="bool" />
        <Option name="expression" value="if(@map_scale &gt; 10000 and @legend_title is null, @symbol_color, '255,255,255')" type="QString" />
        <Option name="type" value="3" type="int" />
       </Option>
       <Option name="outlineWidth" type="Map">
        <Option name="active" value="true" type="bool" />
        <Option name="expression" value="if(@map_scale &gt; 10000 and @legend_title is null, 0.35, 0.08)" type="QString" />
        <Option name="type" value="3" type="int" />
       </Option>
      </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="3" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{00000009-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="color" value="166,70,31,255,rgb:0.65098039215686276,0.27450980392156865,0.12156862745098039,1" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="style" value="solid" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
       <Option name="outlineColor" type="Map">
        <Option name="active" value="true" type="bool" />
        <Option name="expression" value="if(@map_scale &gt; 10000 and @legend_title is null, @symbol_color, '255,255,255')" type="QString" />
        <Option name="type" value="3" type="int" />
       </Option>
       <Option name="outlineWidth" type="Map">
        <Option name="active" value="true" type="bool" />
        <Option name="expression" value="if(@map_scale &gt; 10000 and @legend_title is null, 0.35, 0.08)" type="QString" />
        <Option name="type" value="3" type="int" />
       </Option>
      </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol name="4" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{0000000a-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="color" value="201,197,190,255,rgb:0.78823529411764703,0.77254901960784317,0.74509803921568629,1" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="255,255,255,255,rgb:1,1,1,1" type="QString" />
      <Option name="outline_style" value="solid" type="QString" />
      <Option name="outline_width" value="0.08" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="style" value="solid" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" type="Map">
       <Option name="outlineColor" type="Map">
        <Option name="active" value="true" type="bool" />
        <Option name="expression" value="if(@map_scale &gt; 10000 and @legend_title is null, @symbol_color, '255,255,255')" type="QString" />
        <Option name="type" value="3" type="int" />
       </Option>
       <Option name="outlineWidth" type="Map">
        <Option name="active" value="true" type="bool" />
        <Option name="expression" value="if(@map_scale &gt; 10000 and @legend_title is null, 0.35, 0.08)" type="QString" />
        <Option name="type" value="3" type="int" />
       </Option>
      </Option>
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option name="name" value="" type="QString" />
    <Option name="properties" />
    <Option name="type" value="collection" type="QString" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
